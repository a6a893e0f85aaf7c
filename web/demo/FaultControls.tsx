import { styled } from '@mui/material/styles'
import { useState } from 'react'
import type { Portal } from '../../mocks/portal/portal.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Select } from '../ui/Select.tsx'
import { Tag } from '../ui/Tag.tsx'
import { choiceOf, faultOf, KINDS, TIMES, WHERE, type FaultChoice } from './faultChoices.ts'
import { useArmed } from './useArmed.ts'
import { Row } from './layout.ts'
import { useDemoT } from './useDemoT.ts'

interface FaultControlsProps {
  readonly portal: Portal
  readonly onDone: (said: string) => void
}

/** Arms a fault for what is asked of KPN next, and takes it away again. */
export function FaultControls({ portal, onDone }: FaultControlsProps) {
  const t = useDemoT()
  const [choice, setChoice] = useState<FaultChoice>({ kind: '500', where: 'read', times: 'once' })
  const { armed } = useArmed(portal)
  const { faults } = portal.engine
  const worded = ({ kind, where, times }: FaultChoice) =>
    `${t(`demo.fault.kind.${kind}`)}, ${t(`demo.fault.where.${where}`)}, ${t(`demo.fault.times.${times}`)}`
  const listed = armed.flatMap((fault) => {
    const chosen = choiceOf(fault)
    return chosen ? [{ id: fault.id, what: worded(chosen) }] : []
  })
  return (
    <fieldset>
      <legend>{t('demo.fault')}</legend>
      <Row>
        <Select
          data-size="small"
          label={t('demo.fault.kind')}
          value={choice.kind}
          options={KINDS.map((value) => ({ value, label: t(`demo.fault.kind.${value}`) }))}
          onChange={({ target }) => setChoice({ ...choice, kind: target.value as FaultChoice['kind'] })}
        />
        <Select
          data-size="small"
          label={t('demo.fault.where')}
          value={choice.where}
          options={WHERE.map((value) => ({ value, label: t(`demo.fault.where.${value}`) }))}
          onChange={({ target }) => setChoice({ ...choice, where: target.value as FaultChoice['where'] })}
        />
        <Select
          data-size="small"
          label={t('demo.fault.times')}
          value={choice.times}
          options={TIMES.map((value) => ({ value, label: t(`demo.fault.times.${value}`) }))}
          onChange={({ target }) => setChoice({ ...choice, times: target.value as FaultChoice['times'] })}
        />
        <Button
          size="small"
          icon="triangle-alert"
          onClick={() => {
            faults.arm(faultOf(choice))
            onDone(t('demo.fault.isArmed', { what: worded(choice) }))
          }}
        >
          {t('demo.fault.arm')}
        </Button>
      </Row>
      {listed.length > 0 && (
        <Armed>
          {listed.map(({ id, what }) => (
            <li key={id}>
              <Tag look="wait">{what}</Tag>
              <IconButton
                small
                icon="x"
                label={t('demo.fault.remove', { what })}
                onClick={() => {
                  faults.clear(id)
                  onDone('')
                }}
              />
            </li>
          ))}
        </Armed>
      )}
    </fieldset>
  )
}

const Armed = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  marginTop: 8,
  '& > li': { display: 'flex', alignItems: 'center', gap: 4 },
})
