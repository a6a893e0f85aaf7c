import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { shownName } from '#contract/personName.ts'
import { checklistMutations } from '../../../data/checklists.ts'
import type { NewPerson } from '../../../data/newPerson.ts'
import { useChecklistsT } from '../../../i18n/checklists.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'

interface BeginJoinerProps {
  readonly commandId: string
  readonly who: NewPerson
}

/** Begins the checklist of somebody who was just asked for. Beginning it twice is beginning it once. */
export function BeginJoiner({ commandId, who }: BeginJoinerProps) {
  const t = useChecklistsT()
  const begin = useMutation(checklistMutations.begin(useQueryClient()))
  const name = shownName(who)
  const start = () => begin.mutate({ kind: 'joiner', name, personId: null, commandId, placeId: who.groupId })
  const startOnce = useEffectEvent(start)
  useEffect(() => startOnce(), [])
  if (begin.isError)
    return (
      <Notice tone="stop" role="alert" action={<Button onClick={start}>{t('checklists.again')}</Button>}>
        {t('checklists.start.failed')}
      </Notice>
    )
  return <Notice tone="off">{t('checklists.start.joiner', { name })}</Notice>
}
