import { styled } from '@mui/material/styles'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { afterWork } from '../../../data/afterWork.ts'
import { deeds } from '../../../data/deeds.ts'
import { ApiError } from '../../../data/errors.ts'
import type { Group } from '../../../data/hierarchy.ts'
import { useWorkRich, useWorkT, type WorkTranslate } from '../../../i18n/useWorkT.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { usePeopleCodes } from './usePeopleCodes.ts'
import { WorkCannot, type WorkCannotWhy } from './WorkCannot.tsx'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { useDeed } from '../../../data/useDeed.ts'

type Deed = 'cost-center' | 'group' | 'rename'

interface GroupFormProps {
  readonly deed: Deed
  /** Under which it comes, or the one that is renamed. */
  readonly group: Group
  readonly cannot: WorkCannotWhy | undefined
  readonly onLeave: () => void
}

const NAME_MAX = 255
const NUMBER_MAX = 100

/** What is wrong with a field before it is sent. */
function faultOf(w: WorkTranslate, text: string, max: number): string | undefined {
  if (text.trim() === '') return w('work.field.required')
  return text.trim().length > max ? w('work.field.long', { max }) : undefined
}

/** The field that KPN's refusal is about; its sentence tells which of the two, a number being what has to be unique. */
function refusedField(failure: unknown, hasNumber: boolean): 'name' | 'number' | undefined {
  const { upstreamCode, message = '' } = failure instanceof ApiError ? failure.problem : {}
  if (upstreamCode !== 'VALUE_NOT_UNIQUE' && upstreamCode !== 'VALUE_REQUIRED') return undefined
  return hasNumber && !/\bname\b/i.test(message) ? 'number' : 'name'
}

/** A new cost centre, a new group, or another name for one: KPN's domain codes stand at their fields. */
export function GroupForm({ deed: kind, group, cannot, onLeave }: GroupFormProps) {
  const w = useWorkT()
  const codes = usePeopleCodes()
  const client = useQueryClient()
  const isRename = kind === 'rename'
  const hasNumber = kind === 'cost-center' || (isRename && group.kind === 'COST_CENTER')
  const [was] = useState({ name: group.name, number: group.code ?? '' })
  const [name, setName] = useState(isRename ? was.name : '')
  const [number, setNumber] = useState(isRename ? was.number : '')
  const [wasPressed, setWasPressed] = useState(false)
  const to = { name: name.trim(), number: number.trim() }

  const deed = useDeed((isDone) => {
    if (!isDone) return
    if (isRename) {
      const given = { name: to.name, number: hasNumber ? to.number : undefined }
      void afterWork.groupRenamed(client, group.id, group.path.at(-1)?.id, given)
    } else void afterWork.groupCame(client, group.id)
  })
  const isSame = isRename && to.name === was.name && to.number === was.number
  const faults = {
    name: faultOf(w, name, NAME_MAX),
    number: hasNumber ? faultOf(w, number, NUMBER_MAX) : undefined,
  }
  const failure = deed.pressed.at === 'failed' ? deed.pressed.failure : undefined
  const refused = refusedField(failure, hasNumber)
  const errorOf = (field: 'name' | 'number') => {
    if (wasPressed && faults[field]) return faults[field]
    if (refused !== field) return undefined
    const isUnique = failure instanceof ApiError && failure.problem.upstreamCode === 'VALUE_NOT_UNIQUE'
    return w(isUnique ? 'work.field.notUnique' : 'work.field.required')
  }

  const press = () => {
    setWasPressed(true)
    if (faults.name || faults.number || isSame) return
    void deed.press({ kind, id: group.id, to }, (sending) => {
      if (kind === 'cost-center') return deeds.createCostCenter(group.id, to, sending)
      if (kind === 'group') return deeds.createGroup(group.id, to.name, sending)
      return deeds.renameGroup(group.id, { name: to.name, number: hasNumber ? to.number : undefined }, sending)
    })
  }
  const made = deed.pressed.at === 'sent' && deed.stand === 'done' ? deed.pressed.sent.madeId : undefined
  const place = group.name
  const title = isRename
    ? w('work.rename.title', { name: was.name })
    : w(kind === 'group' ? 'work.group.title' : 'work.costCenter.title', { place })
  const label = isRename
    ? w('work.rename.press', { name: was.name })
    : w(kind === 'group' ? 'work.group.press' : 'work.costCenter.press', { name: to.name })
  const isSending = deed.stand === 'sending'
  const fieldOf = (field: 'name' | 'number') => ({
    error: errorOf(field),
    was: isRename && to[field] !== was[field] ? was[field] : undefined,
    readOnly: isSending,
    autoComplete: 'off',
  })
  return (
    <DeedDialog
      title={title}
      deed={deed}
      codes={codes}
      onClose={onLeave}
      press={{
        label,
        cannot: cannot ? <WorkCannot cannot={cannot} /> : isSame ? w('work.field.nothing') : undefined,
        onPress: press,
      }}
      doneText={w(isRename ? 'work.rename.doneText' : 'work.group.doneText', { name: to.name })}
      way={
        made !== undefined && (
          <Button look="primary" to={paths.node(kind === 'group' ? 'CUSTOM_GROUP' : 'COST_CENTER', made)}>
            {w('work.group.open', { name: to.name })}
          </Button>
        )
      }
    >
      <TextField
        label={w('work.field.name')}
        value={name}
        {...fieldOf('name')}
        onUndo={isSending ? undefined : () => setName(was.name)}
        onChange={(event) => setName(event.target.value)}
      />
      {hasNumber && (
        <TextField
          label={w('work.field.number')}
          value={number}
          {...fieldOf('number')}
          onUndo={isSending ? undefined : () => setNumber(was.number)}
          onChange={(event) => setNumber(event.target.value)}
        />
      )}
      {!isRename && to.name !== '' && !(hasNumber && to.number === '') && (
        <Sentence isGroup={kind === 'group'} to={to} place={place} />
      )}
    </DeedDialog>
  )
}

interface SentenceProps {
  readonly isGroup: boolean
  readonly to: { readonly name: string; readonly number: string }
  readonly place: string
}

/** What will stand where. */
function Sentence({ isGroup, to, place }: SentenceProps) {
  const rich = useWorkRich()
  const words = { name: <b>{to.name}</b>, place: <b>{place}</b> }
  return (
    <Words>
      {isGroup
        ? rich('work.group.sentence', words)
        : rich('work.costCenter.sentence', { ...words, number: <b>{to.number}</b> })}
    </Words>
  )
}

const Words = styled('p')({ fontSize: 18, lineHeight: '28px', textWrap: 'pretty', '& b': { fontWeight: 600 } })
