/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is an option that the focus stays out of and that holds more than text */
import { styled } from '@mui/material/styles'
import { Fragment, type ReactNode } from 'react'
import { showIccid } from '#contract/iccid.ts'
import { shownName } from '#contract/personName.ts'
import { showPhone } from '#contract/phone.ts'
import { cardEnd, type StnHit } from '../../domain/stnSearch.ts'
import type { ContractHit, PersonHit } from '../../domain/searchHits.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { useLanguage, useNumber, useT } from '../../i18n/useT.ts'
import { ContractState } from '../../ui/ContractState.tsx'
import { lineStateLook } from '../../ui/lineStateLook.ts'
import { StatusText } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { HitRow } from './HitRow.tsx'
import { MarkedText } from './MarkedText.tsx'
import type { Choice } from './choice.ts'

interface HitListProps {
  readonly id: string
  /** Instead of the count, for what was not searched. */
  readonly title?: string | undefined
  readonly choices: readonly Choice[]
  /** The key of the chosen one. */
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

/** What was found, by kind. */
export function HitList({ id, title, choices, chosen, onChoose }: HitListProps) {
  const t = useT()
  const number = useNumber()
  return (
    <List id={id} role="listbox" aria-label={t('search.results')}>
      {(['contract', 'stn', 'person'] as const).map((kind) => {
        const ofKind = choices.filter((choice) => choice.kind === kind)
        if (ofKind.length === 0) return null
        const count = number(ofKind.length)
        return (
          <Group key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <Head id={`${id}-${kind}`} role="presentation">
              {title ?? t(HEAD[kind], { count })}
            </Head>
            {ofKind.map((choice) => {
              const row = {
                id: `${id}-${choice.key}`,
                isChosen: choice.key === chosen,
                onChoose: () => onChoose(choice.key),
              }
              if (choice.kind === 'contract') return <ContractRow key={choice.key} hit={choice.hit} row={row} />
              if (choice.kind === 'stn') return <StnRow key={choice.key} hit={choice.hit} row={row} />
              return <PersonRow key={choice.key} hit={choice.hit} row={row} />
            })}
          </Group>
        )
      })}
    </List>
  )
}

const HEAD = { contract: 'search.contracts', stn: 'search.stn', person: 'search.people' } as const

type Row = Pick<Parameters<typeof HitRow>[0], 'id' | 'isChosen' | 'onChoose'>

/** The end of an ICCID is what tells cards apart. */
const SIM_END = -8

function ContractRow({ hit: { contract, number, sim }, row }: { readonly hit: ContractHit; readonly row: Row }) {
  const t = useT()
  const { language } = useLanguage()
  const { product, category, simCardNumber } = contract
  const kind = product?.[language] || category
  const card = (sim || simCardNumber) && (
    <>
      {t('search.sim')} {sim ? <MarkedText text={sim} /> : `…${showIccid(simCardNumber!).slice(SIM_END).trimStart()}`}
    </>
  )
  return (
    <HitRow
      {...row}
      icon="card-sim"
      title={
        <>
          {number.join('') === '' ? <Light>{t('search.noNumber')}</Light> : <MarkedText text={number} />}
          <span>{shownName(contract.person) || <Light>{t('search.nameless')}</Light>}</span>
        </>
      }
      more={sim ? dotted(card, kind) : dotted(kind, card)}
      end={<ContractState state={contract.state} />}
    />
  )
}

function StnRow({ hit: { line, number, sim, by }, row }: { readonly hit: StnHit; readonly row: Row }) {
  const l = useLinesT()
  const t = useT()
  const { simCardNumber } = line
  return (
    <HitRow
      {...row}
      icon="card-sim"
      title={
        <>
          <MarkedText text={number} />
          {by !== undefined && <span>{by}</span>}
        </>
      }
      more={dotted(
        l(line.isDataOnly ? 'lines.kind.data' : 'lines.kind.voice'),
        line.isEsim ? l('lines.esim') : undefined,
        simCardNumber && (
          <>
            {t('search.sim')} {sim ? <MarkedText text={sim} /> : cardEnd(simCardNumber)}
          </>
        ),
      )}
      end={<StatusText {...lineStateLook(l, line.state)} />}
    />
  )
}

function PersonRow({ hit: { person, name, employeeNumber }, row }: { readonly hit: PersonHit; readonly row: Row }) {
  const t = useT()
  const { firstNumber } = person.contracts
  return (
    <HitRow
      {...row}
      icon="user-round"
      title={name || <Light>{t('search.nameless')}</Light>}
      more={dotted(
        person.employeeNumber && (
          <>
            {t('search.employee')} <MarkedText text={employeeNumber} />
          </>
        ),
        person.path.findLast(({ id }) => id !== person.id)?.name,
        firstNumber && showPhone(firstNumber),
      )}
    />
  )
}

/** Facts in a line, a dot between those that are there. */
const dotted = (...facts: readonly ReactNode[]) =>
  facts
    .filter((fact) => fact !== undefined && fact !== null && fact !== '')
    .map((fact, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- facts never move
      <Fragment key={at}>
        {at > 0 && ' · '}
        {fact}
      </Fragment>
    ))

// gives way before what can be done with the chosen one does
const List = styled('div')({ flex: '0 1000 auto', minHeight: 64, overflow: 'auto', paddingBottom: 8 })
const Group = styled('div')({
  '& + &': { marginTop: 8, borderTop: `1px solid ${vars.divider}` },
})
const Head = styled('div')({
  padding: '12px 20px 6px',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 500,
  color: vars.text.disabled,
})
const Light = styled('span')({ color: vars.text.disabled, fontWeight: 400 })
