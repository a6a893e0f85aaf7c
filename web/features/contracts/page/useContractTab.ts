import { useSearchParams } from 'react-router'

export const CONTRACT_TABS = ['overview', 'products', 'thresholds', 'timeline'] as const
export type ContractTab = (typeof CONTRACT_TABS)[number]

/** What stands in the address, with that part of the contract in place of another. */
export function partOf(params: URLSearchParams, tab: ContractTab): URLSearchParams {
  const then = new URLSearchParams(params)
  if (tab === 'overview') then.delete('part')
  else then.set('part', tab)
  return then
}

/** The part of the contract in the address, overview when it names none; whatever else stands there is the list's. */
export function useContractTab(): [ContractTab, (tab: ContractTab) => void] {
  const [params, setParams] = useSearchParams()
  const tab = CONTRACT_TABS.find((one) => one === params.get('part')) ?? 'overview'
  return [tab, (next) => setParams((now) => partOf(now, next), { replace: true })]
}
