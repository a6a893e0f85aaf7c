import { queryOptions } from '@tanstack/react-query'
import { contractItems, contractRead } from '#contract/msm/contracts.ts'
import type { AnswerOf } from '#contract/operation.ts'
import type { ContractDetails, ContractItem, Localized, NumberPresentation } from '../domain/contractDetails.ts'
import { call } from './call.ts'
import { contractQueries } from './contracts.ts'
import { needId, pathOf } from './need.ts'

type WireDetails = AnswerOf<typeof contractRead>
type WireItem = AnswerOf<typeof contractItems>

/** KPN's names for what only a technician reads. */
const RAW = [
  'tariffPlan',
  'multiplicity',
  'individualBundle',
  'pbxName',
  'fixedMobilePbxId',
  'fixedMobilePbxName',
  'enterpriseId',
  'enterpriseName',
  'userGroupId',
  'userGroupName',
  'userId',
  'userPrincipalName',
] as const

const localizedOf = (text: WireDetails['name']): Localized | null =>
  text && (text.nl || text.en) ? { nl: text.nl || text.en || '', en: text.en || text.nl || '' } : null

function presentationOf(wire: WireDetails['flexibleNumberPresentation']): NumberPresentation | null {
  if (!wire) return null
  return {
    defaultNumber: wire.defaultNumber || null,
    showsMobile: wire.mobileNumberPresentation === true,
    fixedNumbers: (wire.fixedNumbers ?? []).flatMap(({ number }) => number || []),
  }
}

/** A contract off the wire. Throws ContractError without an id. Of a masked code only is kept that there is one. */
function detailsOf(wire: WireDetails): ContractDetails {
  return {
    id: needId(contractRead.id, '', wire.id),
    name: localizedOf(wire.name),
    number: wire.phoneNumber || wire.fixedNumber || null,
    fixedNumber: wire.fixedNumber || null,
    letter: wire.status ?? '',
    path: pathOf(wire.hierarchyPath),
    email: wire.hierarchyPath?.findLast(({ type }) => type === 'SUBSCRIBER')?.email || null,
    hasIndividualBundle: wire.individualBundle === true,
    simCardNumber: wire.simCardNumber || null,
    uiccid: wire.uiccid || null,
    imei: wire.imei || null,
    extension: wire.extension || null,
    sipAccount: wire.sipAccount || null,
    codes: { pin: Boolean(wire.pin), puk: Boolean(wire.puk) },
    startedAt: wire.startDate || null,
    activatedAt: wire.activationDate || null,
    endsAt: wire.endDate || null,
    stateSince: wire.lastStatusChangeDate || null,
    presentation: presentationOf(wire.flexibleNumberPresentation),
    raw: RAW.flatMap((name) => {
      const value = wire[name]
      return value === null || value === undefined || value === '' ? [] : [{ name, value: String(value) }]
    }),
  }
}

/** A product and those under it. KPN may leave out an id; then its place among its own stands in for it. */
const itemOf = (wire: WireItem, at = 0): ContractItem => ({
  id: wire.id ?? -at,
  name: localizedOf(wire.name),
  children: (wire.children ?? []).map(itemOf),
})

export const oneContractQueries = {
  all: (id: number) => [...contractQueries.all(), 'one', id] as const,
  details: (id: number) =>
    queryOptions({
      queryKey: [...oneContractQueries.all(id), 'details'],
      queryFn: async ({ signal }) => detailsOf(await call(contractRead, { path: { id }, signal })),
      staleTime: 30_000,
    }),
  /** What is on it: one root; null when KPN names nothing. */
  items: (id: number) =>
    queryOptions({
      queryKey: [...oneContractQueries.all(id), 'items'],
      queryFn: async ({ signal }) => {
        const root = itemOf(await call(contractItems, { path: { id }, signal }))
        return root.name === null && root.children.length === 0 ? null : root
      },
      staleTime: 300_000,
    }),
}
