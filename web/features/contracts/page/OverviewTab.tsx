import { showIccid } from '#contract/iccid.ts'
import { showPhone } from '#contract/phone.ts'
import { Fragment } from 'react'
import { holderOf, placeOf, type ContractDetails, type NumberPresentation } from '../../../domain/contractDetails.ts'
import { useContractPageT, type ContractPageT } from '../../../i18n/contractPage.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { formatDate } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
import { Codes } from './Codes.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { PaneBody } from '../../../ui/PaneBody.tsx'
import { RawValues } from './RawValues.tsx'
import { Section } from '../../../ui/Section.tsx'

/** What a contract is: its card and device, its codes, its terms, and KPN's own fields folded away. */
export function OverviewTab({ contract }: { readonly contract: ContractDetails }) {
  return (
    <PaneBody>
      <div className="columns">
        <div>
          <SimSection contract={contract} />
          <Codes contract={contract} />
        </div>
        <div>
          <Terms contract={contract} />
          {contract.raw.length > 0 && <RawValues values={contract.raw} />}
        </div>
      </div>
    </PaneBody>
  )
}

/** Groups of four, read from the left; what is shorter stays as it came. */
const inFours = (text: string) => text.replaceAll(/(\d{4})(?=\d)/g, '$1 ')
/** As it is printed: `35 428011 441032 7` (3GPP TS 23.003: type, serial number, check digit). */
const showImei = (imei: string) => imei.replace(/^(\d\d)(\d{6})(\d{6})(\d)$/, '$1 $2 $3 $4')

function seenBy(c: ContractPageT, { defaultNumber, showsMobile, fixedNumbers }: NumberPresentation): string | null {
  const shown = defaultNumber ?? (showsMobile ? undefined : fixedNumbers[0])
  return shown ? showPhone(shown) : showsMobile ? c('contractPage.sim.shows.mobile') : null
}

function SimSection({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const { simCardNumber, uiccid, imei, extension, fixedNumber, sipAccount, presentation } = contract
  const facts = [
    { name: c('contractPage.sim.card'), value: simCardNumber && showIccid(simCardNumber) },
    { name: c('contractPage.sim.uiccid'), value: uiccid && inFours(uiccid) },
    { name: c('contractPage.sim.imei'), value: imei && showImei(imei) },
    { name: c('contractPage.sim.extension'), value: extension },
    { name: c('contractPage.sim.fixed'), value: fixedNumber && showPhone(fixedNumber) },
    ...(sipAccount ? [{ name: c('contractPage.sim.sip'), value: sipAccount }] : []),
    ...(presentation ? [{ name: c('contractPage.sim.shows'), value: seenBy(c, presentation) }] : []),
  ]
  return (
    <Section title={c('contractPage.sim')}>
      <Facts facts={facts} none={c('contractPage.none')} />
    </Section>
  )
}

function Terms({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const { language } = useLanguage()
  const { id, name, startedAt, activatedAt, endsAt, stateSince } = contract
  const person = holderOf(contract)
  const facts = [
    { name: c('contractPage.contract.product'), value: name && name[language] },
    {
      name: c('contractPage.contract.person'),
      value: person ? (
        <TextLink to={paths.person(person.id)}>{person.name || c('contractPage.nameless')}</TextLink>
      ) : null,
    },
    { name: c('contractPage.contract.place'), value: <Place contract={contract} /> },
    { name: c('contractPage.contract.started'), value: startedAt && formatDate(startedAt) },
    { name: c('contractPage.contract.activated'), value: activatedAt && formatDate(activatedAt) },
    { name: c('contractPage.contract.ends'), value: endsAt ? formatDate(endsAt) : c('contractPage.contract.endless') },
    { name: c('contractPage.contract.since'), value: stateSince && formatDate(stateSince) },
    { name: c('contractPage.contract.id'), value: String(id) },
  ]
  return (
    <Section title={c('contractPage.contract')}>
      <Facts facts={facts} none={c('contractPage.none')} />
    </Section>
  )
}

/** From the customer down, each step in the tree of people. */
function Place({ contract }: { readonly contract: ContractDetails }) {
  const c = useContractPageT()
  const groups = placeOf(contract)
  if (groups.length === 0) return c('contractPage.nobody')
  return groups.map(({ id, kind, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ' › '}
      <TextLink to={paths.node(kind, id)}>{name || c('contractPage.nameless')}</TextLink>
    </Fragment>
  ))
}
