import type { LinePortIn } from '../../../domain/linePortIn.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { useLinesT } from '../../../i18n/lines.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { environmentWord } from '../lineWords.ts'
import type { LineRefused } from './useLineRefusal.ts'
import { WishedDay } from './WishedDay.tsx'

const ENVIRONMENTS = ['SP16001', 'SP16002'] as const

interface PortInFieldsProps {
  readonly form: LinePortIn
  /** The first day that may be wished for. */
  readonly first: string
  /** Our numbers at sTN. */
  readonly customers: readonly string[]
  /** Why sTN did not take a field, in words. */
  readonly refused: LineRefused
  readonly onChange: (part: Partial<LinePortIn>) => void
}

/** Which number, from whom, when, and what it becomes at sTN. */
export function PortInFields({ form, first, customers, refused, onChange }: PortInFieldsProps) {
  const l = useLineDeedT()
  const n = useLinesT()
  return (
    <>
      <TextField
        label={l('ldeed.portIn.number')}
        value={form.number}
        inputMode="tel"
        error={refused('number')}
        autoComplete="off"
        maxLength={20}
        onChange={(event) => onChange({ number: event.target.value })}
      />
      <TextField
        label={l('ldeed.portIn.donor')}
        value={form.donor}
        maxLength={70}
        error={refused('donor')}
        autoComplete="off"
        onChange={(event) => onChange({ donor: event.target.value })}
      />
      <TextField
        label={l('ldeed.portIn.donorName')}
        labelNote={l('ldeed.portIn.optional')}
        value={form.donorName}
        maxLength={100}
        error={refused('donorName')}
        autoComplete="off"
        onChange={(event) => onChange({ donorName: event.target.value })}
      />
      <WishedDay day={form.day} first={first} refused={refused('day')} onChange={(day) => onChange({ day })} />
      <RadioGroup
        label={l('ldeed.portIn.kind')}
        error={refused('kind')}
        value={form.kind}
        options={[
          { value: 'VOICEDATA', label: l('ldeed.portIn.voice') },
          { value: 'DATAONLY', label: l('ldeed.portIn.data') },
        ]}
        input={{ onChange: ({ target }) => onChange({ kind: target.value === 'DATAONLY' ? 'DATAONLY' : 'VOICEDATA' }) }}
      />
      <Select
        label={n('lines.column.environment')}
        error={refused('environment')}
        value={form.environment}
        options={[
          { value: '', label: l('ldeed.portIn.environment.left') },
          ...ENVIRONMENTS.map((value) => ({ value, label: environmentWord(n, value) })),
        ]}
        onChange={({ target }) => onChange({ environment: ENVIRONMENTS.find((one) => one === target.value) ?? '' })}
      />
      {form.environment === 'SP16002' && <Notice tone="wait">{l('ldeed.environment.warn')}</Notice>}
      {customers.length > 1 && (
        <Select
          label={l('ldeed.portIn.customer')}
          error={refused('customer')}
          value={form.customer}
          options={[{ value: '', label: '–' }, ...customers.map((value) => ({ value, label: value }))]}
          onChange={(event) => onChange({ customer: event.target.value })}
        />
      )}
    </>
  )
}
