import { styled } from '@mui/material/styles'
import { Suspense } from 'react'
import type { Command } from '#contract/portal/ledger.ts'
import type { Person } from '../../../domain/person.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { formatTime } from '../../../lib/format.ts'
import { later } from '../../../lib/later.ts'
import { Button } from '../../../ui/Button.tsx'
import { StatusText } from '../../../ui/StatusText.tsx'
import { useDo } from './useDo.ts'
import { usePersonWork } from './usePersonWork.ts'
import { WorkCannot } from './WorkCannot.tsx'

const DeletePerson = later(async () => (await import('./DeletePerson.tsx')).DeletePerson)

const DEEDS = ['delete'] as const

/** What can be done with a person beside editing, why not, and what is under way. */
export function PersonWork({ person }: { readonly person: Person }) {
  const w = useWorkT()
  const { cannotDelete, running } = usePersonWork(person)
  const { asked, open, leave } = useDo(DEEDS)
  return (
    <Frame>
      <div className="deeds">
        <Button
          size="small"
          look="dangerText"
          icon="trash-2"
          cannot={cannotDelete !== undefined}
          whyId={cannotDelete && WHY_DELETE}
          onClick={() => open('delete')}
        >
          {w('work.delete')}
        </Button>
      </div>
      {running ? (
        <Running command={running} />
      ) : (
        cannotDelete && <WorkCannot id={WHY_DELETE} what="work.cannot.delete" cannot={cannotDelete} />
      )}
      <Suspense fallback={null}>
        {asked === 'delete' && <DeletePerson person={person} cannot={cannotDelete} onLeave={leave} />}
      </Suspense>
    </Frame>
  )
}

/** A move or deletion on its way; it is also why there is nothing to press. */
function Running({ command }: { readonly command: Command }) {
  const w = useWorkT()
  const what = w(command.row === 'subscriberDelete' ? 'work.running.subscriberDelete' : 'work.running.subscriberMove')
  const words = { what, time: formatTime(command.sentAt), operator: command.operator }
  const isUnknown = command.state === 'unknown'
  return (
    <span id={WHY_DELETE}>
      <StatusText
        tone={isUnknown ? 'wait' : 'flow'}
        icon={isUnknown ? 'circle-question-mark' : 'clock'}
        word={w(isUnknown ? 'work.running.unknown' : 'work.running.text', words)}
      />
    </span>
  )
}

const WHY_DELETE = 'why-not-deleted'

const Frame = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  '& > .deeds': { display: 'flex', flexWrap: 'wrap', gap: 8 },
})
