import { useSearchParams } from 'react-router'

export const CONTRACT_TABS = ['overview', 'products', 'thresholds', 'timeline'] as const
export type ContractTab = (typeof CONTRACT_TABS)[number]

/** The part of the contract in the address, overview when it names none; whatever else stands there is the list's. */
export function useContractTab(): [ContractTab, (tab: ContractTab) => void] {
  const [params, setParams] = useSearchParams()
  const tab = CONTRACT_TABS.find((one) => one === params.get('part')) ?? 'overview'
  const choose = (next: ContractTab) =>
    setParams(
      (now) => {
        const then = new URLSearchParams(now)
        if (next === 'overview') then.delete('part')
        else then.set('part', next)
        return then
      },
      { replace: true },
    )
  return [tab, choose]
}
