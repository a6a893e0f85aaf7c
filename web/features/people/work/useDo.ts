import { useSearchParams } from 'react-router'

/** The deed that the address asks for, and how to open and leave one. Everything else in the address stays. */
export function useDo<Deed extends string>(deeds: readonly Deed[]) {
  const [params, setParams] = useSearchParams()
  const asked = deeds.find((one) => one === params.get('do'))
  const set = (deed: Deed | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (deed) after.set('do', deed)
        else after.delete('do')
        return after
      },
      { replace: deed === undefined },
    )
  return { asked, open: (deed: Deed) => set(deed), leave: () => set(undefined) }
}
