import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { shownName } from '#contract/personName.ts'
import { afterWork } from '../../../data/afterWork.ts'
import { deeds } from '../../../data/deeds.ts'
import type { Person } from '../../../domain/person.ts'
import { useWorkRich, useWorkT } from '../../../i18n/useWorkT.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { vars } from '../../../ui/theme.ts'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { useDeed } from '../../../data/useDeed.ts'
import { usePeopleCodes } from './usePeopleCodes.ts'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'

interface DeletePersonProps {
  readonly person: Person
  readonly cannot: WorkCannotWhy | undefined
  readonly onLeave: () => void
}

/** Deletes somebody at KPN: there is no way back, so it names the person and says what follows. */
export function DeletePerson({ person, cannot, onLeave }: DeletePersonProps) {
  const w = useWorkT()
  const codes = usePeopleCodes()
  const rich = useWorkRich()
  const client = useQueryClient()
  const navigate = useNavigate()
  const above = person.path.at(-1)
  const deed = useDeed((isDone) => isDone && void afterWork.personWent(client, person.id, above?.id))
  const name = shownName({ firstName: person.firstName, prefix: person.prefix, surname: person.lastName })
  const place = above?.name ?? ''
  const home = above ? paths.node(above.kind, above.id) : paths.people()
  const isDone = deed.stand === 'done'
  // our own deletion blocks too: the receipt says so itself
  const reason = deed.stand === 'ready' || deed.stand === 'failed' ? cannot : undefined
  return (
    <DeedDialog
      title={w('work.delete.title', { name })}
      deed={deed}
      codes={codes}
      onClose={isDone ? () => void navigate(home, { replace: true }) : onLeave}
      press={{
        label: w('work.delete.press', { name }),
        isDanger: true,
        cannot: reason && <WorkCannot cannot={reason} />,
        onPress: () => void deed.press({ delete: person.id }, (sending) => deeds.deletePerson(person.id, sending)),
      }}
      doneText={w('work.delete.doneText', { name })}
      way={
        isDone && (
          <Button look="primary" to={home}>
            {w('work.delete.leave', { place })}
          </Button>
        )
      }
    >
      <p>{rich('work.delete.text', { name: <b>{name}</b>, place })}</p>
      {person.employeeNumber && <Dim>{w('work.delete.number', { number: person.employeeNumber })}</Dim>}
    </DeedDialog>
  )
}

const Dim = styled('p')({ fontSize: 13, color: vars.text.disabled, marginTop: -8 })
