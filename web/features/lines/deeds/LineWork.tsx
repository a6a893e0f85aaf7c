import { styled } from '@mui/material/styles'
import { Fragment, Suspense, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useLineWork } from '../../../data/useLineWork.ts'
import type { DeedCannot } from '../../../domain/deed.ts'
import { LINE_DEEDS, type Line, type LineDeed } from '../../../domain/line.ts'
import type { Services } from '../../../domain/services.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { later } from '../../../lib/later.ts'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { DeedButtons } from '../../../ui/deed/DeedButtons.tsx'
import type { IconName } from '../../../ui/icons.ts'
import type { LineDeedProps } from './lineDeedProps.ts'
import { RunningLineDeed } from './RunningLineDeed.tsx'

const SuspendDialog = later(async () => (await import('./SuspendDialog.tsx')).SuspendDialog)
const SwapDialog = later(async () => (await import('./SwapDialog.tsx')).SwapDialog)
const ServicesDialog = later(async () => (await import('./ServicesDialog.tsx')).ServicesDialog)
const EnvironmentDialog = later(async () => (await import('./EnvironmentDialog.tsx')).EnvironmentDialog)
const PortOutDialog = later(async () => (await import('./PortOutDialog.tsx')).PortOutDialog)
const TerminateDialog = later(async () => (await import('./TerminateDialog.tsx')).TerminateDialog)

const ICON: Record<LineDeed, IconName> = {
  suspend: 'ban',
  resume: 'shield-check',
  swap: 'card-sim',
  services: 'layers',
  environment: 'folder-input',
  portOut: 'phone-forwarded',
  terminate: 'circle-slash',
}

const DIALOG: Record<LineDeed, (props: LineDeedProps, begin: Services | undefined) => ReactNode> = {
  suspend: (props) => <SuspendDialog deed="suspend" {...props} />,
  resume: (props) => <SuspendDialog deed="resume" {...props} />,
  swap: (props) => <SwapDialog {...props} />,
  services: (props, begin) => <ServicesDialog begin={begin} {...props} />,
  environment: (props) => <EnvironmentDialog {...props} />,
  portOut: (props) => <PortOutDialog {...props} />,
  terminate: (props) => <TerminateDialog {...props} />,
}

const DANGER: ReadonlySet<LineDeed> = new Set(['suspend', 'terminate', 'portOut'])

interface Asked {
  readonly deed: LineDeed
  readonly begin?: Services | undefined
  /** Counts: the same deed once more is another dialog. */
  readonly round: number
}

/** What can be done with one line (the address may ask for a deed), why not, and what is under way; each deed in a dialog of its own. */
export function LineWork({ line }: { readonly line: Line }) {
  const l = useLineDeedT()
  const { shown, running, cannotNow } = useLineWork(line)
  const [params, setParams] = useSearchParams()
  const [asked, setAsked] = useState<Asked | undefined>(() => {
    const deed = LINE_DEEDS.find((one) => one === params.get('do'))
    return deed && { deed, round: 0 }
  })
  const close = () => {
    setAsked(undefined)
    setParams((now) => new URLSearchParams([...now].filter(([name]) => name !== 'do')), { replace: true })
  }
  const words = (cannot: DeedCannot) => <CannotWords cannot={cannot} upstream="sTN" />
  const cannot = asked && cannotNow(asked.deed)
  const ask = (deed: LineDeed, begin?: Services) =>
    setAsked((before) => ({ deed, begin, round: (before?.round ?? 0) + 1 }))
  return (
    <Frame>
      <DeedButtons
        deeds={shown.map((deed) => ({
          key: deed,
          label: l(`ldeed.${deed}`),
          noun: l(`ldeed.noun.${deed}`),
          icon: ICON[deed],
          isDanger: DANGER.has(deed),
          cannot: cannotNow(deed),
          onPress: () => ask(deed),
        }))}
        words={words}
      />
      {running.map((command) => (
        <RunningLineDeed key={command.id} command={command} />
      ))}
      <Suspense fallback={null}>
        {asked && (
          <Fragment key={asked.round}>
            {DIALOG[asked.deed]({ line, cannot: cannot && words(cannot), onClose: close, onNext: ask }, asked.begin)}
          </Fragment>
        )}
      </Suspense>
    </Frame>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 8 })
