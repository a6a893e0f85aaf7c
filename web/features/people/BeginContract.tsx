import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { sessionQueries } from '../../data/session.ts'
import { whyCannot } from '../../domain/availability.ts'
import type { DeedCannot } from '../../domain/deed.ts'
import { useBasketT } from '../../i18n/basket.ts'
import { paths } from '../../lib/paths.ts'
import { CannotWords } from '../../ui/deed/CannotWords.tsx'
import { DeedButtons } from '../../ui/deed/DeedButtons.tsx'

const words = (cannot: DeedCannot) => <CannotWords cannot={cannot} />

/** The ways to a contract that somebody does not have yet. */
export function BeginContract({ personId }: { readonly personId: number }) {
  const b = useBasketT()
  const go = useNavigate()
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = whyCannot('contract.change', held, undefined)
  return (
    <DeedButtons<DeedCannot>
      deeds={[
        {
          key: 'new',
          label: b('basket.begin.new'),
          noun: b('basket.begin.noun.new'),
          icon: 'plus',
          cannot,
          onPress: () => void go(paths.basket.new(personId)),
        },
        {
          key: 'portIn',
          label: b('basket.begin.portIn'),
          noun: b('basket.begin.noun.portIn'),
          icon: 'phone-forwarded',
          cannot,
          onPress: () => void go(paths.basket.portIn(personId)),
        },
        {
          key: 'templates',
          label: b('basket.begin.templates'),
          noun: b('basket.begin.noun.templates'),
          icon: 'layers',
          cannot: undefined,
          onPress: () => void go(paths.basket.templatesFor(personId)),
        },
      ]}
      words={words}
    />
  )
}
