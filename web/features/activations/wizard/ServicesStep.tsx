import { styled } from '@mui/material/styles'
import type { ServiceKey } from '#contract/stn/services.ts'
import {
  SERVICE_GROUPS,
  SERVICE_KEYS,
  contradictions,
  deviating,
  resolved,
  withService,
  type ServiceValue,
} from '../../../domain/services.ts'
import { useWizardT } from '../../../i18n/activationWizard.ts'
import { useServicesT } from '../../../i18n/services.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { PresetBar } from './PresetBar.tsx'
import { ServiceRow } from './ServiceRow.tsx'
import { ServicesSide } from './ServicesSide.tsx'
import { StepRoom } from './StepRoom.tsx'
import type { StepProps } from './stepProps.ts'
import { useRefusedWords } from './useRefusedWords.ts'

type Group = keyof typeof SERVICE_GROUPS
const COLUMNS: readonly (readonly Group[])[] = [
  ['voice', 'internet', 'shield'],
  ['abroad', 'bundles'],
]

/** All 26 services: what is set is sent, what nobody touched is left to sTN. */
export function ServicesStep({ wizard, refusal }: StepProps) {
  const w = useWizardT()
  const s = useServicesT()
  const refused = useRefusedWords(refusal)('services')
  const named = refusal?.fields.get('services')?.path.split('.').at(-1)?.toLowerCase()
  const refusedKey = SERVICE_KEYS.find((key) => key.toLowerCase() === named)
  const { draft, change, session } = wizard
  const { services } = draft
  const clashes = contradictions(services, draft.subscriptionType === 'DATAONLY')
  const set = (key: ServiceKey, value: ServiceValue) => change({ services: withService(services, key, value) })
  const leave = (keys: readonly ServiceKey[]) =>
    change({ services: keys.reduce((kept, key) => withService(kept, key, undefined), services) })
  return (
    <StepRoom
      wizard={wizard}
      head={<PresetBar services={services} onChoose={(chosen) => change({ services: chosen })} />}
      side={
        deviating(services).length + Object.keys(services).length > 0 && (
          <ServicesSide services={services} onReset={() => change({ services: {} })} />
        )
      }
      foot={w('wizard.onlyTouched')}
    >
      {refused && <Notice tone="stop" title={refusedKey ? `${s(`services.${refusedKey}`)}: ${refused}` : refused} />}
      {clashes.map((clash) => (
        <Notice
          key={clash.code}
          tone={clash.tone}
          action={
            <Fix type="button" onClick={() => change({ services: resolved(services, clash) })}>
              {s(clash.code === 'limitWithoutRoaming' ? 'services.clash.leave' : 'services.clash.fix')}
            </Fix>
          }
        >
          {s(`services.clash.${clash.code}`, { services: clash.keys.map((key) => s(`services.${key}`)).join(', ') })}
        </Notice>
      ))}
      <Columns>
        {COLUMNS.map((groups) => (
          <div key={groups[0]}>
            {groups.map((group) => (
              <section key={group} aria-labelledby={`services-${group}`}>
                <h3 id={`services-${group}`}>{s(`services.group.${group}`)}</h3>
                {group === 'bundles' && <p>{s('services.meaning.bundle')}</p>}
                {SERVICE_GROUPS[group].map((key) => (
                  <ServiceRow
                    key={key}
                    of={key}
                    services={services}
                    added={session.stn?.values[key] ?? []}
                    onSet={set}
                    onLeave={leave}
                  />
                ))}
              </section>
            ))}
          </div>
        ))}
      </Columns>
    </StepRoom>
  )
}

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 336px), 1fr))',
  gap: '20px 32px',
  '& > div': { display: 'flex', flexDirection: 'column', gap: 20, minWidth: 0 },
  '& h3': { fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: 4 },
  '& section > p': { fontSize: 12, lineHeight: '16px', marginBottom: 4 },
})

const Fix = styled('button')({
  flex: 'none',
  minHeight: 24,
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontWeight: 500,
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  cursor: 'pointer',
})
