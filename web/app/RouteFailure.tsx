import { useQuery } from '@tanstack/react-query'
import { useRevalidator, useRouteError } from 'react-router'
import { PERMISSIONS, rolesWith } from '#contract/permissions.ts'
import { ApiError, ContractError, OfflineError } from '../data/errors.ts'
import { sessionQueries } from '../data/session.ts'
import { useLanguage, useT } from '../i18n/useT.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { StateBox } from '../ui/StateBox.tsx'
import { Place } from './NotFoundPage.tsx'

const reload = () => location.reload()

/** A screen's code that could not be fetched: another version is out, or the network is gone. */
const isMissingCode = (failure: unknown) =>
  failure instanceof TypeError && /dynamically imported module|module script/i.test(failure.message)

/** What stands where a screen could not. Nothing here is ever a white page. */
export function RouteFailure() {
  const t = useT()
  const failure = useRouteError()
  const { revalidate } = useRevalidator()
  const isKnown = failure instanceof ApiError || failure instanceof ContractError || failure instanceof OfflineError
  return (
    <Place>
      {failure instanceof ApiError && failure.code === 'forbidden' ? (
        <Forbidden failure={failure} />
      ) : isKnown ? (
        <Failure failure={failure} level={1} onAgain={() => void revalidate()} />
      ) : isMissingCode(failure) ? (
        <StateBox
          kind="failed"
          icon="refresh-cw"
          level={1}
          title={t('common.newVersion')}
          action={
            <Button size="small" onClick={reload}>
              {t('common.broken.reload')}
            </Button>
          }
        >
          {t('common.newVersion.more')}
        </StateBox>
      ) : (
        <StateBox
          kind="failed"
          icon="triangle-alert"
          level={1}
          title={t('common.broken')}
          action={
            <Button size="small" icon="refresh-cw" onClick={reload}>
              {t('common.broken.reload')}
            </Button>
          }
        >
          {t('common.broken.more')}
        </StateBox>
      )}
    </Place>
  )
}

function Forbidden({ failure }: { readonly failure: ApiError }) {
  const t = useT()
  const { language } = useLanguage()
  const { data: session } = useQuery(sessionQueries.current())
  const permission = PERMISSIONS.find((one) => one === failure.problem.permission)
  const roles = (permission ? rolesWith(permission) : []).map((role) => t(`common.role.${role}`))
  const role = session?.operator?.role
  return (
    <StateBox kind="forbidden" level={1} title={t('common.forbidden')}>
      {role && roles.length > 0
        ? t('common.forbidden.more', {
            role: t(`common.role.${role}`),
            roles: new Intl.ListFormat(language, { type: 'disjunction' }).format(roles),
          })
        : t('errors.forbidden')}
    </StateBox>
  )
}
