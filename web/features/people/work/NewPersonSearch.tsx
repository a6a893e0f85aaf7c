import { styled } from '@mui/material/styles'
import { useEffect, useEffectEvent } from 'react'
import { shownName } from '#contract/personName.ts'
import { isSoughtByNumber, type NewPerson } from '../../../data/newPerson.ts'
import { useT } from '../../../i18n/useT.ts'
import { useWorkT } from '../../../i18n/useWorkT.ts'
import { formatTimeExactly } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { failureWords } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { TextLink } from '../../../ui/TextLink.tsx'
import { vars } from '../../../ui/theme.ts'
import { useNewPerson } from './useNewPerson.ts'

interface NewPersonSearchProps {
  readonly commandId: string | undefined
  readonly who: NewPerson
  /** When looking ends, ms since 1970; a while after this came in sight unless told. */
  readonly until?: number
  /** Called once when KPN shows them. */
  readonly onFound?: (id: number) => void
}

/** The waiting time of somebody new: what is looked for, how often and when, and the way to them. */
export function NewPersonSearch({ commandId, who, until, onFound }: NewPersonSearchProps) {
  const t = useT()
  const w = useWorkT()
  const { person, looks, areSeveral, isOver, failure } = useNewPerson(commandId, who, until)
  const name = shownName(who)
  const tell = useEffectEvent((id: number) => onFound?.(id))
  const id = person?.id
  useEffect(() => {
    if (id !== undefined) tell(id)
  }, [id])

  if (person)
    return (
      <Notice tone="ok">
        {w('work.create.found', { name })}{' '}
        <TextLink to={paths.person(person.id)}>{w('work.create.open', { name })}</TextLink>
      </Notice>
    )
  if (areSeveral) return <Notice tone="wait">{w('work.create.several')}</Notice>
  if (isOver) return <Notice tone="wait">{w('work.create.over', { name })}</Notice>
  const what = isSoughtByNumber(who)
    ? w('work.create.byNumber', { number: who.employeeNumber })
    : w('work.create.byName', { name })
  return (
    <Notice tone="flow" icon="clock">
      {w('work.create.waiting', { name })}
      <Dim>
        {w('work.create.lookedBy', { what })}{' '}
        {looks.count > 0 && w('work.create.looked', { count: looks.count, time: formatTimeExactly(looks.at) })}
        {failure && ` ${failureWords(t, failure).head}`}
      </Dim>
    </Notice>
  )
}

const Dim = styled('div')({ fontSize: 12, lineHeight: '16px', color: vars.text.secondary })
