import { styled } from '@mui/material/styles'
import { useNavigate, useSearchParams } from 'react-router'
import { isActivationOver } from '#contract/stn/activationEnds.ts'
import { typeOf } from '../../domain/activationList.ts'
import {
  askedOf,
  begunAt,
  hasSheet,
  statusOf,
  type ActivationRecord,
  type ActivationRow,
} from '../../domain/activationRecord.ts'
import { useActivationsT } from '../../i18n/activations.ts'
import { useLanguage, useT } from '../../i18n/useT.ts'
import { formatMoment } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Plate } from '../../ui/Plate.tsx'
import { StatusPill } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { activationStatus, typeWord } from './activationWords.ts'
import { CancelActivation } from './CancelActivation.tsx'

/** sTN names the subscription of a new one before there is a line; a number that is brought along is changed and cancelled there. */
const isLine = ({ type, status }: ActivationRecord) => status === 'DONE' || type !== 'ACTIVATENEW'

/** The number, once there is one, what it is and for whom, how it stands, and what can be done. */
export function ActivationHead({ record, command }: Omit<ActivationRow, 'id'>) {
  const a = useActivationsT()
  const t = useT()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const isBeside = useMedia('(min-width: 1200px)')
  const row = { id: '', record, command }
  const isGone = record !== undefined && record.status !== 'DONE' && isActivationOver(record.status)
  const number = record?.phoneNumber ?? a(isGone ? 'activations.noNumber' : 'activations.numberless')
  const { person } = askedOf(command)
  const type =
    record?.isEsim && record.type === 'ACTIVATENEW' ? undefined : typeWord(a, record?.type ?? typeOf(command))
  const title = person
    ? type === undefined
      ? a('activation.esimFor', { name: person.name })
      : a('activation.for', { type, name: person.name })
    : (type ?? a('activations.type.esim'))
  const begun = begunAt(row)
  const when = begun === '' ? '–' : formatMoment(begun)
  return (
    <Frame>
      <title>{`${title} · ${t('common.vloot')}`}</title>
      <div className="line">
        <Plate>{number}</Plate>
        <StatusPill {...activationStatus(a, statusOf(row))} />
        <span className="gap" />
        <IconButton
          icon={isBeside ? 'x' : 'arrow-left'}
          label={a(isBeside ? 'activation.close' : 'activation.back')}
          onClick={() => void navigate({ pathname: paths.activations(), search: search.toString() })}
        />
      </div>
      <div>
        <h2>{title}</h2>
        <p>{command ? a('activation.by', { who: command.operator, when }) : a('activation.elsewhere', { when })}</p>
      </div>
      {record && (
        <div className="line">
          {hasSheet(record) && (
            <Button size="small" icon="printer" to={paths.handOut(record.id, language)}>
              {a('activation.sheet')}
            </Button>
          )}
          {record.subscriptionId !== null && isLine(record) && (
            <Button size="small" icon="card-sim" to={paths.line(record.subscriptionId)}>
              {a('activation.subscription')}
            </Button>
          )}
          <CancelActivation record={record} />
        </div>
      )}
    </Frame>
  )
}

const Frame = styled('header')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: '16px 24px 12px',
  borderBottom: `1px solid ${vars.divider}`,
  '& > .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', minWidth: 0 },
  '& > .line:empty': { display: 'none' },
  '& .gap': { flex: 1 },
  '& h2': { margin: 0, fontSize: 16, lineHeight: '24px', fontWeight: 600, overflowWrap: 'anywhere' },
  '& p': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary, overflowWrap: 'anywhere' },
  // the way back is where a list's is: first
  '@media (max-width: 1199.95px)': { '& > .line:first-of-type > button': { order: -1 } },
  '@media (max-width: 767.95px)': { padding: '12px 16px 8px' },
})
