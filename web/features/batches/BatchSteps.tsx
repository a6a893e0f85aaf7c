import { useId, useState } from 'react'
import type { Batch } from '#contract/portal/batches.ts'
import { useBatchSteps } from '../../data/batches.ts'
import { ApiError } from '../../data/errors.ts'
import { stepsOf, type BatchStep } from '../../domain/batch.ts'
import { useBatchesT } from '../../i18n/batches.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import type { IconName } from '../../ui/icons.ts'
import { deedFailure } from '../../ui/deed/kpnWords.ts'
import { useDeedT } from '../../i18n/deed.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Why } from '../../ui/Why.tsx'
import { AGAIN } from './SameRows.tsx'
import { StopDialog } from './StopDialog.tsx'
import { useBatchCannot } from './useBatchCannot.tsx'

const ICON: Record<BatchStep, IconName> = {
  check: 'refresh-cw',
  start: 'play',
  pause: 'pause',
  resume: 'play',
  stop: 'square',
}

/** Somebody else pressed first: its state does not allow this step any more. */
const wasMoved = (failure: unknown) =>
  failure instanceof ApiError && failure.problem.fields?.some(({ path }) => path === 'state') === true

interface BatchStepsProps {
  readonly batch: Batch
  /** The same rows were started before, and that is meant. */
  readonly isAgain: boolean
}

/** What can be pressed now: the way on first, then the way out. */
export function BatchSteps({ batch, isAgain }: BatchStepsProps) {
  const t = useT()
  const d = useDeedT()
  const b = useBatchesT()
  const whyId = useId()
  const cannot = useBatchCannot(batch.row)
  const isUnsaid = batch.startedBefore !== null && !isAgain
  const run = useBatchSteps(batch.id)
  const [isStopping, setStopping] = useState(false)
  const steps = stepsOf(batch)
  const wordOf = (step: BatchStep) =>
    step === 'start'
      ? b('batches.step.start', { count: batch.checks.possible, of: batch.total })
      : step === 'check' && batch.state === 'draft'
        ? b('batches.step.goOn')
        : b(`batches.step.${step}`)
  const isWayOn = (step: BatchStep, at: number) => at === 0 && step !== 'pause'
  return (
    <>
      {steps
        .map((step, at) => (
          <Button
            key={step}
            look={isWayOn(step, at) ? 'primary' : step === 'stop' ? 'dangerText' : 'outlined'}
            icon={ICON[step]}
            busy={run.isPending && run.variables.step === step}
            cannot={Boolean(cannot) || (step === 'start' && isUnsaid)}
            whyId={cannot ? whyId : step === 'start' && isUnsaid ? AGAIN : undefined}
            onClick={() =>
              step === 'stop' ? setStopping(true) : !run.isPending && run.mutate({ step, again: isAgain })
            }
          >
            {wordOf(step)}
          </Button>
        ))
        .toReversed()}
      {cannot && steps.length > 0 && <Why id={whyId}>{cannot}</Why>}
      {run.error && (
        <Notice tone="stop" role="alert" title={b('batches.failed')}>
          {wasMoved(run.error)
            ? b('batches.moved', { state: b(`batches.state.${batch.state}`).toLowerCase() })
            : deedFailure(t, d, run.error).join(' ')}
        </Notice>
      )}
      {isStopping && (
        <StopDialog
          batch={batch}
          isBusy={run.isPending}
          onStop={() => run.mutate({ step: 'stop' }, { onSettled: () => setStopping(false) })}
          onClose={() => setStopping(false)}
        />
      )}
    </>
  )
}
