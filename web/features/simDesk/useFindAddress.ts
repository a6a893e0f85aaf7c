import { useEffect } from 'react'
import { useSearchParams } from 'react-router'

/** What an address asks to be found, as other tools link to it: `/people?find=06-11111111`. */
const PARAM = 'find'

/** An address that asks opens the search with its question, and does nothing else; the question then leaves the address. */
export function useFindAddress(onFind: (asked: string) => void): void {
  const [params, setParams] = useSearchParams()
  const asked = params.get(PARAM)
  useEffect(() => {
    if (asked === null) return
    onFind(asked)
    setParams(
      (before) => {
        const rest = new URLSearchParams(before)
        rest.delete(PARAM)
        return rest
      },
      { replace: true },
    )
  }, [asked, onFind, setParams])
}
