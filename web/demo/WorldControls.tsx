import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQueries } from '../data/session.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { readOptions, searchOf } from './demoOptions.ts'
import { Stack } from './layout.ts'
import { useDemoT } from './useDemoT.ts'

const SIZES = [3, 5_000, 100_000]

/** Another company, or the same one as it was: the page is loaded again. */
export function WorldControls({ people }: { readonly people: number }) {
  const t = useDemoT()
  const { data: session } = useQuery(sessionQueries.current())
  const [chosen, setChosen] = useState(people)
  const sizes = SIZES.includes(people) ? SIZES : [...SIZES, people].sort((one, other) => one - other)
  const again = () => {
    const role = session?.operator?.role ?? readOptions('').role
    const search = searchOf({ people: chosen, role })
    // the same address with the same people would not be loaded again
    if (search === location.search) location.reload()
    else location.assign(search)
  }
  return (
    <fieldset>
      <legend>{t('demo.world')}</legend>
      <Stack>
        <Select
          data-size="small"
          label={t('demo.world.people')}
          value={String(chosen)}
          options={sizes.map((count) => ({ value: String(count), label: t('demo.world.count', { count }) }))}
          onChange={({ target }) => setChosen(Number(target.value))}
        />
        <Button size="small" icon="refresh-cw" onClick={again}>
          {t('demo.world.again')}
        </Button>
      </Stack>
    </fieldset>
  )
}
