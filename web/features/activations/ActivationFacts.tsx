import { styled } from '@mui/material/styles'
import { showIccid } from '#contract/iccid.ts'
import { SERVICE_KEYS, type ServiceValue } from '../../domain/services.ts'
import { askedOf, hasSheet, type ActivationRecord, type ActivationRow } from '../../domain/activationRecord.ts'
import type { NotedPerson } from '../../domain/personNote.ts'
import { useActivationsT, type ActivationsT } from '../../i18n/activations.ts'
import { useServicesT, type ServicesT } from '../../i18n/services.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { valueWords } from '../../ui/serviceWords.ts'

type ActivationFactsProps = Pick<ActivationRow, 'command'> & { readonly record: ActivationRecord }

/** What was asked for, in words, and the numbers to ask sTN by. */
export function ActivationFacts({ record, command }: ActivationFactsProps) {
  const a = useActivationsT()
  const s = useServicesT()
  const { simCardNumber, isEsim, environment, customer, reference, wish, order, id } = record
  const kind = [isEsim && a('activations.type.esim'), subscriptionWord(a, record)].filter(Boolean).join(', ')
  const asked = askedOf(command)
  const services = serviceWords(s, { ...asked.services, ...record.services })
  const facts = [
    { name: a('activation.fact.person'), value: asked.person ? <PersonWay {...asked.person} /> : null },
    { name: a('activation.fact.kind'), value: kind || null },
    { name: a('activation.fact.card'), value: simCardNumber && showIccid(simCardNumber) },
    { name: a('activation.fact.services'), value: services || null },
    { name: a('activation.fact.environment'), value: environment },
    { name: a('activation.fact.customer'), value: customer },
    { name: a('activation.fact.wish'), value: wish === null ? a('activation.fact.soon') : formatMoment(wish) },
    { name: a('activation.fact.reference'), value: reference },
    { name: a('activation.fact.order'), value: order },
    { name: a('activation.fact.reason'), value: command?.reason ?? null },
    { name: a('activation.fact.ticket'), value: command?.ticket ?? null },
    { name: a('activation.fact.id'), value: id },
  ]
  const always = new Set([a('activation.fact.wish'), a('activation.fact.reference'), a('activation.fact.id')])
  return (
    <>
      <Section title={a('activation.facts')}>
        <Facts
          facts={facts.filter(({ name, value }) => value !== null || always.has(name))}
          none={a('activation.fact.none')}
        />
      </Section>
      {hasSheet(record) && (
        <Section title={a('activation.code')}>
          <Notice tone="off" icon="lock">
            {a('activation.code.text')}
          </Notice>
        </Section>
      )}
      {hasSheet(record) && (
        <Section title={a('activation.sheet')}>
          <p className="how">{a('activation.sheet.text')}</p>
          <Ways>
            {(['nl', 'en'] as const).map((language) => (
              <Button key={language} size="small" icon="printer" to={paths.handOut(record.id, language)}>
                {a(`activation.sheet.${language}`)}
              </Button>
            ))}
          </Ways>
        </Section>
      )}
    </>
  )
}

/** Somebody in the hierarchy has a page; a name that was typed has none. */
const PersonWay = ({ name, personId }: NotedPerson) =>
  personId === null ? name : <TextLink to={paths.person(personId)}>{name}</TextLink>

const Ways = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 })

function subscriptionWord(a: ActivationsT, { subscriptionType }: ActivationRecord): string {
  const known = (['VOICEDATA', 'DATAONLY'] as const).find((one) => one === subscriptionType)
  return known ? a(`activation.fact.${known}`) : (subscriptionType ?? '')
}

/** What was set of the services; one that we do not know by sTN's own name. */
function serviceWords(s: ServicesT, services: ActivationRecord['services']): string {
  return Object.entries(services)
    .map(([name, value]) => {
      const known = SERVICE_KEYS.find((key) => key === name)
      return `${known ? s(`services.${known}`) : name}: ${valueWords(s, value as ServiceValue)}`
    })
    .join('; ')
}
