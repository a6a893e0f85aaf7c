import { styled } from '@mui/material/styles'
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { redirect, useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { isSignedIn, sessionQueries } from '../../data/session.ts'
import { LANGUAGES } from '../../i18n/text.ts'
import { useLanguage, useRich, useT } from '../../i18n/useT.ts'
import { ownPath } from '../../lib/ownPath.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { MONO, vars } from '../../ui/theme.ts'
import { SignInForm } from './SignInForm.tsx'
import { SimField } from './SimField.tsx'

/** Of every demo operator; the sandbox tells it to whoever comes by (design, settings). */
const DEMO_PASSWORD = 'vloot-demo'

/** The way in; afterwards to where somebody was going. */
function SignInPage() {
  const t = useT()
  const rich = useRich()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data: session } = useQuery(sessionQueries.current())
  const goOn = () => void navigate(ownPath(search.get('returnTo')), { replace: true })
  return (
    <Page>
      <title>{`${t('signIn.title')} · ${t('common.vloot')}`}</title>
      <main>
        <Column>
          <Brand>
            <Mark size={36} />
            {t('common.vloot')}
          </Brand>
          <div>
            <h1>{t('signIn.title')}</h1>
            <Subtitle>{t('signIn.subtitle')}</Subtitle>
          </div>
          <SignInForm onSignedIn={goOn} />
          {session?.sandbox && (
            <Notice tone="flow" icon="flask-conical">
              {rich('signIn.sandbox', {
                this: <b>{t('signIn.sandbox.this')}</b>,
                password: <Code>{DEMO_PASSWORD}</Code>,
              })}
            </Notice>
          )}
          <Foot>
            <Languages />
            {session && <span>{t('signIn.version', { version: session.version })}</span>}
          </Foot>
        </Column>
      </main>
      <SimField />
    </Page>
  )
}

/** The choice holds in this browser; operators have one of their own once they are in. */
function Languages() {
  const t = useT()
  const { language, choose } = useLanguage()
  return (
    <fieldset aria-label={t('common.language')}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
          {t(`common.language.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}

/** Somebody who is signed in already has nothing to do here. A portal that does not answer is said when they try. */
export const loader =
  (client: QueryClient) =>
  async ({ request }: LoaderFunctionArgs) => {
    await client.prefetchQuery(sessionQueries.current())
    if (!isSignedIn(client.getQueryData(sessionQueries.current().queryKey))) return null
    throw redirect(ownPath(new URL(request.url).searchParams.get('returnTo')))
  }

export { SignInPage as Component }

const Page = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 560px)',
  height: '100%',
  background: vars.background.paper,
  '& > main': { display: 'grid', overflow: 'auto', padding: '32px 24px' },
  '@media (max-width: 1023.95px)': { gridTemplateColumns: 'minmax(0, 1fr)', '& > svg': { display: 'none' } },
  '@media (max-width: 767.95px)': { '& > main': { padding: '24px 16px' } },
})

const Column = styled('div')({
  width: '100%',
  maxWidth: 400,
  margin: 'auto',
  display: 'flex',
  flexDirection: 'column',
  gap: 24,
  color: vars.text.primary,
  '& h1': { fontSize: 28, lineHeight: '36px', fontWeight: 600, letterSpacing: '-.022em' },
})

const Brand = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  marginBottom: 8,
  fontSize: 24,
  lineHeight: '36px',
  fontWeight: 650,
  letterSpacing: '-.03em',
})

const Subtitle = styled('p')({ marginTop: 4, color: vars.text.secondary })

const Code = styled('code')({ fontFamily: MONO, fontSize: '.93em', letterSpacing: '-.01em' })

const Foot = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 16,
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
  '& button': {
    minWidth: 24,
    minHeight: 24,
    marginRight: 8,
    padding: 0,
    border: 0,
    borderRadius: 4,
    background: 'none',
    color: vars.primary.main,
    cursor: 'pointer',
  },
  '& button[aria-pressed=true]': { color: vars.text.disabled, cursor: 'default' },
  '& button:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  '@media (pointer: coarse)': { '& button': { minHeight: 44 } },
})
