import { styled } from '@mui/material/styles'
import { ApiError } from '../../data/errors.ts'
import { isUpstreamDown } from '../../data/health.ts'
import { questionsOf, type Search } from '../../domain/searchHits.ts'
import { useSimDeskT } from '../../i18n/simDesk.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useT } from '../../i18n/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { failureWords } from '../../ui/failureWords.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { vars } from '../../ui/theme.ts'
import { SupportWords } from './SupportNotice.tsx'
import type { Hits } from './useHits.ts'
import type { useOpenHit } from './useOpenHit.ts'

interface SearchStateProps {
  readonly typed: string
  readonly hits: Hits
  readonly opening: ReturnType<typeof useOpenHit>
}

/** Everything that is not a hit: what to type, that KPN is searching, that it failed, that there is nothing. */
export function SearchState({ typed, hits, opening }: SearchStateProps) {
  const t = useT()
  const s = useSimDeskT()
  const { search, isBusy, failure, isAllFailed } = hits
  const count = hits.contracts.length + hits.lines.length + hits.people.length
  const isEmpty = search.by !== 'nothing' && count === 0 && !isBusy && !failure
  const nameless = hits.isNameless ? s('desk.nameless') : ''
  const isUnseen = hits.people.some((hit) => hit.isUnseen)
  return (
    <>
      <LiveRegion>{`${saidAloud(t, hits, count, opening.isBusy)} ${nameless}`.trim()}</LiveRegion>
      <StateFrame data-below={count > 0}>
        {search.by === 'nothing' && <p>{t('search.start')}</p>}
        {isBusy && count === 0 && <Skeleton bars={['45%', '70%', '38%', '64%']} line={26} />}
        {isEmpty && (
          <>
            <h2>{t('search.none')}</h2>
            <p>{nothingFor(t, search, typed.trim())}</p>
          </>
        )}
        {nameless !== '' && <p>{nameless}</p>}
        {isUnseen && <p>{t('search.unseen')}</p>}
        {hits.hasMore && count > 0 && <p>{t('search.more')}</p>}
        {failure !== undefined && (
          <Failed
            title={t(isAllFailed ? 'search.failed' : 'search.failedPartly')}
            tone={isAllFailed ? 'stop' : 'wait'}
            failure={failure}
            onAgain={hits.again}
          />
        )}
        {opening.isNobody && (
          <Notice tone="wait" role="alert">
            {t('search.nobody')}
          </Notice>
        )}
        {opening.failure !== null && (
          <Notice tone="stop" role="alert">
            {wordsOf(t, opening.failure)}
          </Notice>
        )}
      </StateFrame>
    </>
  )
}

interface FailedProps {
  readonly title: string
  readonly tone: 'stop' | 'wait'
  readonly failure: unknown
  readonly onAgain: () => void
}

export function Failed({ title, tone, failure, onAgain }: FailedProps) {
  const t = useT()
  const s = useSimDeskT()
  return (
    <Notice
      tone={tone}
      icon="cloud-off"
      role="alert"
      title={title}
      action={
        <Button size="small" icon="refresh-cw" onClick={onAgain}>
          {t('search.again')}
        </Button>
      }
    >
      {wordsOf(t, failure)}
      {isUpstreamDown(failure) && (
        <p>
          <SupportWords means={s('desk.down.find')} upstream={isStns(failure) ? 'sTN' : 'KPN'} />
        </p>
      )}
    </Notice>
  )
}

const isStns = (failure: unknown) => failure instanceof ApiError && failure.problem.upstream === 'stn'

function wordsOf(t: Translate, failure: unknown): string {
  const { head, more } = failureWords(t, failure)
  return [head, ...more].join(' ')
}

function nothingFor(t: Translate, search: Search, typed: string): string {
  if (search.by !== 'digits') return t('search.none.name', { typed })
  const wasPhone = questionsOf(search).some(({ column }) => column === 'MOBILE_NUMBER')
  return wasPhone ? t('search.none.number', { typed }) : t('search.none.long', { typed })
}

function saidAloud(t: Translate, { search, isBusy, failure }: Hits, count: number, isOpening: boolean): string {
  if (isOpening) return t('search.opening')
  if (search.by === 'nothing') return ''
  if (isBusy) return count === 0 ? t('search.busy') : ''
  return failure === undefined || count > 0 ? t('search.found', { count }) : ''
}

export const StateFrame = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 8,
  padding: '12px 20px 16px',
  fontSize: 13,
  lineHeight: '20px',
  color: vars.text.secondary,
  overflowWrap: 'anywhere',
  '&:empty': { display: 'none' },
  '&[data-below=true]': { borderTop: `1px solid ${vars.divider}`, paddingBottom: 12 },
  '& h2': { fontSize: 14, lineHeight: '20px', fontWeight: 600, color: vars.text.primary },
})
