import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { recordQueries } from '../../data/activationList.ts'
import { hierarchyQueries } from '../../data/hierarchy.ts'
import { makesOne } from '../../domain/activationList.ts'
import { askedOf, hasSheet } from '../../domain/activationRecord.ts'
import { sheetText, type SheetKey } from '../../i18n/handOut.ts'
import type { Language } from '../../i18n/text.ts'
import { useLanguage } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { FailedPart } from '../../ui/FailedPart.tsx'
import { QuickFilters } from '../../ui/QuickFilters.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StateBox } from '../../ui/StateBox.tsx'
import { vars } from '../../ui/theme.ts'
import { HandOutSheet } from './HandOutSheet.tsx'

const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }
const isLanguage = (word: string | null): word is Language => word === 'nl' || word === 'en'

/** The sheet on the screen with what prints it; on paper the sheet alone. Nothing secret is on it or was fetched for it. */
export function HandOutPage() {
  const { activationId = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const { language: own } = useLanguage()
  const wanted = address.get('lang')
  const language = isLanguage(wanted) ? wanted : own
  const s = (key: SheetKey) => sheetText(own, key)
  const { data: record, error, refetch } = useQuery(recordQueries.one(activationId, true))
  const commands = useQuery({
    ...recordQueries.ofOne(record?.reference ?? null, activationId),
    enabled: Boolean(record),
    refetchInterval: false,
  })
  const roots = useQuery(hierarchyQueries.children(null, 0))
  const company = roots.data?.nodes.find(({ kind }) => kind === 'CUSTOMER')?.name
  const asked = askedOf(commands.data?.find(makesOne))
  const isThere = record && hasSheet(record) && !commands.isPending
  return (
    <Screen>
      <title>{s('sheet.page')}</title>
      <header>
        <QuickFilters
          label={s('sheet.language')}
          choices={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label, count: undefined }))}
          chosen={[language]}
          onToggle={(lang) => setAddress({ lang }, { replace: true })}
        />
        <span />
        <Button look="quiet" to={paths.activation(activationId)}>
          {s('sheet.close')}
        </Button>
        {isThere && (
          <Button look="primary" icon="printer" onClick={() => window.print()}>
            {s('sheet.print')}
          </Button>
        )}
      </header>
      <main>
        {record === undefined && error && <FailedPart failure={error} onAgain={() => void refetch()} level={2} />}
        {(record === undefined && !error) || (record && hasSheet(record) && commands.isPending) ? (
          <Skeleton bars={['40%', '90%', '80%', '60%']} line={32} />
        ) : null}
        {(record === null || (record && !hasSheet(record))) && (
          <StateBox kind="empty" level={1} title={s('sheet.none')}>
            {s('sheet.none.text')}
          </StateBox>
        )}
        {isThere && (
          <HandOutSheet
            record={record}
            language={language}
            company={company}
            person={asked.person?.name ?? null}
            email={asked.email}
          />
        )}
      </main>
    </Screen>
  )
}

const Screen = styled('div')({
  minHeight: '100vh',
  background: vars.background.default,
  '& > header': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 12,
    padding: '12px 24px',
    background: vars.background.paper,
    borderBottom: `1px solid ${vars.divider}`,
  },
  '& > header > span': { flex: 1 },
  '& > main': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'center', padding: 24 },
  '@media (max-width: 767.95px)': { '& > header': { padding: '8px 16px' }, '& > main': { padding: 12 } },
  '@media print': {
    minHeight: 0,
    background: 'none',
    '& > header': { display: 'none' },
    '& > main': { display: 'block', padding: 0 },
  },
})
