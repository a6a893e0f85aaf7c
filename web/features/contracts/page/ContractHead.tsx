import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { showPhone } from '#contract/phone.ts'
import { holderOf, placeOf, stateOfLetter, type ContractDetails } from '../../../domain/contractDetails.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { useLanguage, useT } from '../../../i18n/useT.ts'
import { paths } from '../../../lib/paths.ts'
import { ContractState } from '../../../ui/ContractState.tsx'
import { Plate } from '../../../ui/Plate.tsx'
import { vars } from '../../../ui/theme.ts'
import { ToList } from './ToList.tsx'

interface ContractHeadProps {
  readonly contract: ContractDetails
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** The number, whose it is, what and where, and how it stands. */
export function ContractHead({ contract, children }: ContractHeadProps) {
  const c = useContractPageT()
  const t = useT()
  const { language } = useLanguage()
  const number = contract.number ? showPhone(contract.number) : c('contractPage.unnumbered')
  const holder = holderOf(contract) ?? contract.path.at(-1)
  const name = holder ? holder.name || c('contractPage.nameless') : c('contractPage.nobody')
  const place = placeOf(contract).at(-1)
  return (
    <Frame>
      <title>{`${number} · ${name} · ${t('common.vloot')}`}</title>
      <div className="line">
        <span>
          <Plate>{number}</Plate>
          <ContractState pill state={stateOfLetter(contract.letter)} />
        </span>
        <ToList />
      </div>
      <div>
        <h2>{holder ? <Link to={paths.node(holder.kind, holder.id)}>{name}</Link> : name}</h2>
        <div className="meta">
          {[contract.name?.[language], place !== holder && place?.name].filter(Boolean).join(' · ')}
        </div>
      </div>
      {children}
    </Frame>
  )
}

const Frame = styled('header')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: '16px 24px 12px',
  // a long number or state takes a line of its own; the way out stays in its corner
  '& > .line': { display: 'flex', alignItems: 'start', gap: 8, minWidth: 0 },
  '& > .line > span': {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
  },
  '& h2': {
    margin: 0,
    fontSize: 16,
    lineHeight: '24px',
    fontWeight: 600,
    letterSpacing: '-0.008em',
    overflowWrap: 'anywhere',
  },
  '& h2 > a': { color: vars.text.primary, textDecoration: 'none', borderRadius: 2 },
  '& h2 > a:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
  '& h2 > a:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '& .meta': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary, overflowWrap: 'anywhere' },
  // the way back comes first where there is no list beside it
  '@media (max-width: 1199.95px)': { '& > .line > button': { order: -1, marginLeft: -8 } },
  '@media (max-width: 767.95px)': { padding: '12px 16px 8px' },
})
