import { styled } from '@mui/material/styles'
import { Fragment, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { BlockingOrder } from '../../../domain/availability.ts'
import type { ContractDeed } from '../../../domain/contractCan.ts'
import type { ContractSubject } from '../../../domain/contractSubject.ts'
import type { DeedCannot } from '../../../domain/deed.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { paths } from '../../../lib/paths.ts'
import { later } from '../../../lib/later.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { DeedButtons } from '../../../ui/deed/DeedButtons.tsx'
import type { IconName } from '../../../ui/icons.ts'
import { CancelHost } from './CancelHost.tsx'
import type { ContractDeedProps } from './deedProps.ts'
import { RunningDeed } from './RunningDeed.tsx'
import { useContractCodes } from '../../../ui/deed/useContractCodes.ts'
import { useContractWork } from '../../../data/useContractWork.ts'

const loadBlock = () => import('./BlockDialog.tsx')
const loadReplace = () => import('./ReplaceDialog.tsx')
const BlockDialog = later(async () => (await loadBlock()).BlockDialog)
const ReplaceDialog = later(async () => (await loadReplace()).ReplaceDialog)
const MoveContract = later(async () => (await import('./MoveContract.tsx')).MoveContract)
const CombineDialog = later(async () => (await import('./CombineDialog.tsx')).CombineDialog)
const SeparateDialog = later(async () => (await import('./SeparateDialog.tsx')).SeparateDialog)
const PortOutDialog = later(async () => (await import('./PortOutDialog.tsx')).PortOutDialog)
const TerminateDialog = later(async () => (await import('./TerminateDialog.tsx')).TerminateDialog)

const ICON: Record<ContractDeed, IconName> = {
  block: 'ban',
  unblock: 'shield-check',
  replace: 'card-sim',
  move: 'folder-input',
  combine: 'link',
  separate: 'unlink',
  portOut: 'phone-forwarded',
  terminate: 'circle-slash',
}

const DIALOG: Record<ContractDeed, (props: ContractDeedProps) => ReactNode> = {
  block: (props) => <BlockDialog deed="block" {...props} />,
  unblock: (props) => <BlockDialog deed="unblock" {...props} />,
  replace: (props) => <ReplaceDialog {...props} />,
  move: (props) => <MoveContract {...props} />,
  combine: (props) => <CombineDialog {...props} />,
  separate: (props) => <SeparateDialog {...props} />,
  portOut: (props) => <PortOutDialog {...props} />,
  terminate: (props) => <TerminateDialog {...props} />,
}

const DANGER: ReadonlySet<ContractDeed> = new Set(['block', 'terminate', 'portOut'])

interface ContractWorkProps {
  readonly contract: ContractSubject
  /** Where an order that stands in the way is shown. */
  readonly orderTo?: (order: BlockingOrder) => string
}

/** What can be done with one contract, why not, and what is under way; each deed in a dialog of its own. */
export function ContractWork({ contract, orderTo }: ContractWorkProps) {
  const c = useContractDeedT()
  const codes = useContractCodes()
  const { running, shown, cannotNow, isUnread, readAgain, canModify, cannotModify } = useContractWork(contract.id)
  const go = useNavigate()
  const [asked, setAsked] = useState<ContractDeed>()
  useEffect(() => {
    // with a caller on the line a key that is pressed at once must not go by a dialog that is still being fetched
    for (const load of [loadBlock, loadReplace]) load().catch(() => undefined)
  }, [])
  const words = (cannot: DeedCannot) => <CannotWords cannot={cannot} orderTo={orderTo} codes={codes} />
  const cannot = asked && cannotNow(asked)
  const modify = canModify
    ? [
        {
          key: 'modify',
          label: c('cdeed.modify'),
          noun: c('cdeed.noun.modify'),
          icon: 'pencil' as const,
          cannot: cannotModify(),
          onPress: () => void go(paths.basket.change(contract.id)),
        },
      ]
    : []
  return (
    <CancelHost>
      <Frame>
        <DeedButtons
          deeds={[
            ...modify,
            ...shown.map((deed) => ({
              key: deed as string,
              label: c(`cdeed.${deed}`),
              noun: c(`cdeed.noun.${deed}`),
              icon: ICON[deed],
              isDanger: DANGER.has(deed),
              cannot: cannotNow(deed),
              onPress: () => setAsked(deed),
            })),
          ]}
          words={words}
        />
        {isUnread && (
          <Button size="small" icon="refresh-cw" onClick={readAgain}>
            {c('cdeed.again')}
          </Button>
        )}
        {running.map((command) => (
          <RunningDeed key={command.id} command={command} />
        ))}
        <Suspense fallback={null}>
          {asked && (
            // another deed is another dialog, also where both are the same component
            <Fragment key={asked}>
              {DIALOG[asked]({
                contract,
                cannot: cannot && words(cannot),
                onClose: () => setAsked(undefined),
                onNext: setAsked,
              })}
            </Fragment>
          )}
        </Suspense>
      </Frame>
    </CancelHost>
  )
}

const Frame = styled('div')({ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 8 })
