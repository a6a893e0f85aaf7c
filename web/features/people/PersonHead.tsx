import { styled } from '@mui/material/styles'
import { Suspense } from 'react'
import { showPhone } from '#contract/phone.ts'
import { initials, shownName } from '#contract/personName.ts'
import type { Person } from '../../domain/person.ts'
import { useT } from '../../i18n/useT.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { later } from '../../lib/later.ts'
import { Tag } from '../../ui/Tag.tsx'
import { vars } from '../../ui/theme.ts'
import { BackToTree } from './BackToTree.tsx'
import { PaneHead } from './PaneHead.tsx'
import { PlacePath } from './PlacePath.tsx'

const PersonWork = later(async () => (await import('./work/PersonWork.tsx')).PersonWork)

const Who = styled('div')({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '8px 12px',
  minWidth: 0,
  '& div': { minWidth: 0 },
  '& > .who': { display: 'flex', alignItems: 'center', gap: 12, flex: '1 1 auto' },
  '& > .work': { flex: '1 1 100%' },
  '@media (min-width: 1200px)': {
    // the room of one reason, so that the tabs stay where they are when it comes
    minHeight: 58,
    alignItems: 'flex-start',
    '& > .work': { flex: '0 1 520px', marginTop: 10, marginLeft: 'auto' },
    '& > .work > div, & > .work > div > :is(div, span)': { justifyContent: 'flex-end' },
  },
  '& .place': { display: 'none', color: vars.text.disabled, fontSize: 12, lineHeight: '16px' },
  '@media (max-width: 767.95px)': {
    '& .avatar, & .meta': { display: 'none' },
    '& .place': { display: 'block' },
    '& h2.t1': { fontSize: 14, lineHeight: '20px' },
  },
})

/** The room of the deeds before their code is there: nothing jumps. */
const Deeds = styled('div')({ minHeight: 28, '@media (pointer: coarse)': { minHeight: 44 } })

/** Who it is, where they stand, and by what they are known. */
export function PersonHead({ person }: { readonly person: Person }) {
  const t = useT()
  const name = { firstName: person.firstName, prefix: person.prefix, surname: person.lastName }
  const shown = shownName(name) || t('people.nameless')
  const known = [person.employeeNumber, person.email, person.mobileNumber && showPhone(person.mobileNumber)]
  return (
    <PaneHead>
      <title>{`${shown} · ${t('common.vloot')}`}</title>
      <PlacePath path={person.path} current={shown} />
      <Who>
        <div className="who">
          <BackToTree />
          <span className="avatar">
            <Avatar large initials={initials(name)} />
          </span>
          <div>
            <h2 className="t1">{shown}</h2>
            <div className="meta">{known.filter(Boolean).join(' · ')}</div>
            <div className="place">{person.path.at(-1)?.name}</div>
          </div>
          {person.record['vip'] === true && <Tag>{t('people.field.vip')}</Tag>}
        </div>
        <div className="work">
          <Suspense fallback={<Deeds />}>
            <PersonWork person={person} />
          </Suspense>
        </div>
      </Who>
    </PaneHead>
  )
}
