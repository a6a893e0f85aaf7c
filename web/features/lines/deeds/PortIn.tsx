import { useQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { sessionQueries } from '../../../data/session.ts'
import { whyCannot } from '../../../domain/availability.ts'
import { useLineDeedT } from '../../../i18n/lineDeeds.ts'
import { later } from '../../../lib/later.ts'
import { Button } from '../../../ui/Button.tsx'
import { CannotWords } from '../../../ui/deed/CannotWords.tsx'

const PortInDialog = later(async () => (await import('./PortInDialog.tsx')).PortInDialog)

/** Brings a number along: for who may activate; who may not reads who may. */
export function PortIn() {
  const l = useLineDeedT()
  const [isOpen, setOpen] = useState(false)
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const cannot = whyCannot('activation.create', held, undefined)
  return (
    <>
      <Button
        size="small"
        icon="phone-forwarded"
        cannot={cannot && <CannotWords cannot={cannot} upstream="sTN" />}
        onClick={() => setOpen(true)}
      >
        {l('ldeed.portIn')}
      </Button>
      <Suspense fallback={null}>{isOpen && <PortInDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
