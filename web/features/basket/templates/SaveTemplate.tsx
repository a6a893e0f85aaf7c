import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../data/errors.ts'
import { afterTemplateWork, templateDeeds } from '../../../data/templates.ts'
import { useDeed } from '../../../data/useDeed.ts'
import { isSettledBasket } from '../../../domain/basketState.ts'
import { isPerson } from '../../../domain/node.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useDeedT } from '../../../i18n/deed.ts'
import { paths } from '../../../lib/paths.ts'
import { Button } from '../../../ui/Button.tsx'
import { DeedDialog } from '../../../ui/deed/DeedDialog.tsx'
import { LabelRow } from '../../../ui/Field.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { TreePicker } from '../../../ui/TreePicker.tsx'
import type { BasketHere } from '../basketHere.ts'
import { useOrderCodes } from '../order/useOrderCodes.ts'
import { useGroupTree } from './useGroupTree.ts'

/** KPN takes no longer name of a template. */
const NAME_MAX = 255

/** Keeps what is in the basket as a template; the basket itself stays as it is. */
export function SaveTemplate({ here }: { readonly here: Pick<BasketHere, 'state'> }) {
  const o = useOrderT()
  const [isOpen, setOpen] = useState(false)
  const { state } = here
  return (
    <div>
      <Button cannot={isSettledBasket(state) ? undefined : o('order.cannot.checking')} onClick={() => setOpen(true)}>
        {o('template.save')}
      </Button>
      {isOpen && state.sessionId !== null && <SaveDialog sessionId={state.sessionId} onClose={() => setOpen(false)} />}
    </div>
  )
}

function SaveDialog({ sessionId, onClose }: { readonly sessionId: string; readonly onClose: () => void }) {
  const o = useOrderT()
  const d = useDeedT()
  const codes = useOrderCodes()
  const client = useQueryClient()
  const loader = useGroupTree()
  const [typed, setName] = useState('')
  const [group, setGroup] = useState<number>()
  const deed = useDeed((isDone) => isDone && void afterTemplateWork(client))
  const name = typed.trim()
  const cannot =
    name === '' ? o('template.save.nameFirst') : group === undefined ? o('template.save.chooseGroup') : undefined
  const failure = deed.pressed.at === 'failed' ? deed.pressed.failure : undefined
  const isTaken = failure instanceof ApiError && failure.problem.upstreamCode === 'VALUE_NOT_UNIQUE'
  return (
    <DeedDialog
      title={o('template.save.title')}
      deed={deed}
      codes={codes}
      onClose={onClose}
      press={{
        label: o('template.save.press', { name }),
        cannot,
        onPress: () => {
          if (group === undefined) return
          const body = { groupId: group, name }
          void deed.press({ save: sessionId, body }, (sending) => templateDeeds.save(sessionId, body, sending))
        },
      }}
      doneText={o('template.save.done', { name })}
      way={
        deed.stand === 'done' &&
        group !== undefined && <Button to={paths.basket.templates(group)}>{o('template.list')}</Button>
      }
    >
      <p>{o('template.save.text')}</p>
      <TextField
        label={o('template.save.name')}
        value={typed}
        maxLength={NAME_MAX}
        autoComplete="off"
        error={isTaken ? o('template.save.taken') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <LabelRow as="span">{o('template.save.group')}</LabelRow>
        <TreePicker
          label={o('template.save.tree')}
          loader={loader}
          path={[]}
          chosenId={group}
          noteOf={(node) => (isPerson(node) ? d('deed.kpn.GROUP_CANNOT_HAVE_CHILDREN') : undefined)}
          onChoose={(node) => !isPerson(node) && setGroup(node.id)}
        />
      </div>
    </DeedDialog>
  )
}
