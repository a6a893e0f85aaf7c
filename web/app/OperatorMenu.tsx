import { styled } from '@mui/material/styles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { isSignedIn, sessionMutations, sessionQueries } from '../data/session.ts'
import { LANGUAGES } from '../i18n/text.ts'
import { useT } from '../i18n/useT.ts'
import { paths } from '../lib/paths.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Icon } from '../ui/Icon.tsx'
import { unseen } from '../ui/LiveRegion.tsx'
import { Menu } from '../ui/Menu.tsx'
import { PHONE, vars } from '../ui/theme.ts'
import { AT_THUMB, NAV } from './nav.ts'
import { useChoices } from './useOwnChoices.ts'

const THEMES = [
  { theme: 'system', icon: 'monitor' },
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
] as const

/** `sanne.bergsma` is SB, `helpdesk` HE. */
function initialsOf(username: string): string {
  const [first = '', second] = username.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return (second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2)).toLocaleUpperCase('nl')
}

/** Who is signed in; their language and theme; the way out. `atThumb`: as an item of the phone's bar, with the screens it lacks. */
export function OperatorMenu({ atThumb = false }: { readonly atThumb?: boolean }) {
  const t = useT()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: session } = useQuery(sessionQueries.current())
  const signOut = useMutation(sessionMutations.signOut(client))
  const { language, theme, chooseLanguage, chooseTheme } = useChoices()
  if (!isSignedIn(session)) return null
  const { username, role } = session.operator

  const sections = [
    ...(atThumb
      ? [
          {
            key: 'screens',
            label: t('common.navigation'),
            choices: NAV.slice(AT_THUMB).map(({ to, icon, label }) => ({
              key: to,
              icon,
              label: t(label),
              onChoose: () => void navigate(to),
            })),
          },
        ]
      : []),
    {
      key: 'language',
      label: t('common.language'),
      choices: LANGUAGES.map((one) => ({
        key: one,
        label: t(`common.language.${one}`),
        checked: one === language,
        onChoose: () => chooseLanguage(one),
      })),
    },
    {
      key: 'theme',
      label: t('common.theme'),
      choices: THEMES.map(({ theme: one, icon }) => ({
        key: one,
        icon,
        label: t(`common.theme.${one}`),
        checked: one === theme,
        onChoose: () => chooseTheme(one),
      })),
    },
    {
      key: 'out',
      choices: [
        {
          key: 'signOut',
          icon: 'log-out' as const,
          label: t('common.signOut'),
          onChoose: () => signOut.mutate(undefined, { onSuccess: () => void navigate(paths.signIn()) }),
        },
      ],
    },
  ]
  const roleWord = t(`common.role.${role}`)
  return (
    <Menu
      sections={sections}
      renderOpener={(props) =>
        atThumb ? (
          <button type="button" {...props}>
            <Icon name="user-round" size={20} />
            {username}
          </button>
        ) : (
          <Opener type="button" {...props}>
            <Avatar initials={initialsOf(username)} />
            <span>
              <b>{username}</b> {roleWord !== username && roleWord}
            </span>
            <Icon name="chevron-down" size={14} />
          </Opener>
        )
      }
    />
  )
}

const Opener = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 36,
  padding: '0 4px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  fontSize: 13,
  color: vars.text.disabled,
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '& b': { fontWeight: 500, color: vars.text.primary },
  '&:hover': { background: vars.surface.hover },
  '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  // the portrait is enough for the eye, not for the ear
  '@media (max-width: 899.95px)': { '& > span:not([aria-hidden])': unseen },
  [`@media (max-width: ${PHONE - 0.05}px)`]: { display: 'none' },
})
