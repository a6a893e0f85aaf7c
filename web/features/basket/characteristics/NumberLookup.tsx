import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { digitsTyped, showPhone } from '#contract/phone.ts'
import { resourceQuery } from '../../../data/basketOrder.ts'
import { useOrderT } from '../../../i18n/basketOrder.ts'
import { useT } from '../../../i18n/useT.ts'
import { Button } from '../../../ui/Button.tsx'
import { failureWords } from '../../../ui/failureWords.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { vars } from '../../../ui/theme.ts'

interface NumberLookupProps {
  readonly sessionId: string
  /** The beginning to look for; what is no number looks for every Dutch one. */
  readonly typed: string
  readonly onTake: (number: string) => void
}

/** Numbers that KPN gives for a beginning: whatever it means by them. */
export function NumberLookup({ sessionId, typed, onTake }: NumberLookupProps) {
  const o = useOrderT()
  const t = useT()
  const [prefix, setPrefix] = useState<string>()
  const found = useQuery({ ...resourceQuery(sessionId, prefix ?? ''), enabled: prefix !== undefined })
  return (
    <Frame>
      <Button
        size="small"
        icon="search"
        busy={found.isFetching}
        onClick={() => {
          const wanted = digitsTyped(typed)?.wire ?? '31'
          if (wanted === prefix) void found.refetch()
          else setPrefix(wanted)
        }}
      >
        {o('order.numbers.look')}
      </Button>
      {found.isError && <Notice tone="stop" role="alert" title={failureWords(t, found.error).head} />}
      {found.data && (
        <>
          <p>{o(found.data.length === 0 ? 'order.numbers.none' : 'order.numbers.text', { prefix: prefix ?? '' })}</p>
          <ul>
            {found.data.map((number) => (
              <li key={number}>
                <Button
                  size="small"
                  aria-label={o('order.numbers.take', { number: showPhone(number) })}
                  onClick={() => onTake(showPhone(number))}
                >
                  {showPhone(number)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  )
}

const Frame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 8,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.secondary,
  '& ul': { display: 'flex', flexWrap: 'wrap', gap: 6, listStyle: 'none', margin: 0, padding: 0 },
})
