import { useSearchParams } from 'react-router'

export const PERSON_TABS = ['details', 'contracts', 'orders', 'timeline'] as const
export type PersonTab = (typeof PERSON_TABS)[number]

/** The tab in the address; details when it names none. */
export function usePersonTab(): [PersonTab, (tab: PersonTab) => void] {
  const [params, setParams] = useSearchParams()
  const tab = PERSON_TABS.find((one) => one === params.get('tab')) ?? 'details'
  const choose = (next: PersonTab) => setParams(next === 'details' ? {} : { tab: next }, { replace: true })
  return [tab, choose]
}
