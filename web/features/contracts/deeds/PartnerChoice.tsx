import { styled } from '@mui/material/styles'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { showPhone } from '#contract/phone.ts'
import { partnerQueries, type ContractPartner } from '../../../data/contractPartners.ts'
import { useContractDeedT } from '../../../i18n/contractDeeds.ts'
import { useDebounced } from '../../../lib/useDebounced.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'
import { useContractCodes } from '../../../ui/deed/useContractCodes.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { vars } from '../../../ui/theme.ts'

interface PartnerChoiceProps {
  readonly contractId: number
  /** Of the other half. */
  readonly kind: 'fixed' | 'mobile'
  readonly chosen: number | undefined
  readonly onChoose: (partner: ContractPartner) => void
}

/** Ms that what is typed stands still before KPN is asked. */
const CALM = 300

/** The contracts that KPN would combine this one with, searched at KPN; what cannot be now says why. */
export function PartnerChoice({ contractId, kind, chosen, onChoose }: PartnerChoiceProps) {
  const c = useContractDeedT()
  const codes = useContractCodes()
  const id = useId()
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), CALM)
  const read = useInfiniteQuery({
    ...partnerQueries.of(contractId, kind, search),
    placeholderData: keepPreviousData,
  })
  const partners = read.data?.pages.flatMap((page) => page.partners) ?? []
  const total = read.data?.pages[0]?.total ?? 0
  return (
    <Frame>
      <TextField
        label={c('cdeed.combine.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {read.isPending && <Skeleton bars={['60%', '52%', '64%']} line={44} />}
      {!read.data && read.error && <Failure failure={read.error} onAgain={() => void read.refetch()} level={3} />}
      {read.data && partners.length === 0 && (
        <p>{c(search === '' ? 'cdeed.combine.none' : 'cdeed.combine.noneFound')}</p>
      )}
      {partners.length > 0 && (
        <div
          role="radiogroup"
          aria-label={c(kind === 'fixed' ? 'cdeed.combine.withFixed' : 'cdeed.combine.withMobile')}
        >
          {partners.map((partner) => (
            <label key={partner.id} data-closed={partner.cannot !== undefined}>
              <input
                type="radio"
                name={id}
                value={partner.id}
                checked={partner.id === chosen}
                disabled={partner.cannot !== undefined}
                onChange={() => onChoose(partner)}
              />
              <span className="number">
                {partner.number === null ? c('cdeed.nameless', { id: String(partner.id) }) : showPhone(partner.number)}
              </span>
              <span className="person">{partner.person}</span>
              {partner.cannot && (
                <span className="why">
                  <CannotWords cannot={partner.cannot} codes={codes} />
                </span>
              )}
            </label>
          ))}
        </div>
      )}
      {partners.length > 0 && (
        <div className="more">
          {read.hasNextPage && (
            <Button size="small" busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
              {c('cdeed.combine.more')}
            </Button>
          )}
          {c('cdeed.combine.count', { loaded: partners.length, total })}
        </div>
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  '& > p': { margin: 0, color: vars.text.secondary },
  '& > [role=radiogroup]': { borderTop: `1px solid ${vars.divider}`, maxHeight: 320, overflow: 'auto' },
  '& [role=radiogroup] > label': {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(120px, auto) 1fr',
    alignItems: 'center',
    gap: '0 12px',
    minHeight: 44,
    padding: '6px 4px',
    borderBottom: `1px solid ${vars.divider}`,
    cursor: 'pointer',
  },
  '& [role=radiogroup] > label[data-closed=true]': { cursor: 'default', color: vars.text.secondary },
  '& [role=radiogroup] > label:has(input:checked)': { background: vars.accentSoft },
  '& input[type=radio]': { accentColor: vars.primary.main },
  '& .number': { fontWeight: 500, fontVariantNumeric: 'tabular-nums' },
  '& .person': { minWidth: 0, overflowWrap: 'anywhere' },
  '& .why': { gridColumn: '2 / -1', fontSize: 12, lineHeight: '16px', color: vars.text.secondary },
  '& > .more': { display: 'flex', alignItems: 'center', gap: 12, fontSize: 12, color: vars.text.secondary },
})
