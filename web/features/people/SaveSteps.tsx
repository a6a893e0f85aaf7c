import { styled } from '@mui/material/styles'
import { PERSON_FIELDS } from '../../domain/personField.ts'
import { useT } from '../../i18n/useT.ts'
import { formatTimeExactly } from '../../lib/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { vars } from '../../ui/theme.ts'
import type { PersonEdit } from './usePersonEdit.ts'

const List = styled('ul')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  marginTop: 12,
  '& > li': { display: 'flex', gap: 8, fontSize: 13, lineHeight: '18px' },
  '& svg': { marginTop: 2 },
  '& small': { display: 'block', fontSize: 12, lineHeight: '16px', color: vars.text.disabled },
})

const LOOK = {
  done: ['circle-check', vars.success.main],
  now: ['loader', vars.info.main],
  later: ['circle-dashed', vars.text.disabled],
  stopped: ['circle-x', vars.error.main],
} as const satisfies Record<string, readonly [IconName, string]>

interface StepProps {
  readonly look: keyof typeof LOOK
  readonly title: string
  readonly more: string
}

function Step({ look, title, more }: StepProps) {
  const [icon, color] = LOOK[look]
  return (
    <li>
      <span style={{ color }}>
        <Icon name={icon} size={14} />
      </span>
      <span>
        {title}
        <small>{more}</small>
      </span>
    </li>
  )
}

/** The three readings that keep a save safe, as far as they have come. */
export function SaveSteps({ edit: { state, readAt } }: { readonly edit: PersonEdit }) {
  const t = useT()
  const reread =
    state.at === 'rereading' ? 'now' : state.at === 'sending' ? 'done' : state.at === 'collision' ? 'stopped' : 'later'
  const rereadMore = {
    now: t('edit.step.rereadMore'),
    later: t('edit.step.rereadMore'),
    done: t('edit.step.rereadDone'),
    stopped: t('edit.step.rereadStopped'),
  }[reread]
  return (
    <List>
      <Step
        look="done"
        title={t('edit.step.read', { time: formatTimeExactly(readAt) })}
        more={t('edit.step.readMore', { count: PERSON_FIELDS.length })}
      />
      <Step
        look={reread}
        title={reread === 'now' ? t('edit.step.rereading') : t('edit.step.reread')}
        more={rereadMore}
      />
      <Step look="later" title={t('edit.step.check')} more={t('edit.step.checkMore')} />
    </List>
  )
}
