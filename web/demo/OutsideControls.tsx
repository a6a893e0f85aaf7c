import { useState } from 'react'
import type { Portal } from '../../mocks/portal/portal.ts'
import { DEMO_PASSWORD } from '../../mocks/portal/state.ts'
import { editPerson } from '../../mocks/worldHelpers.ts'
import { formatTimeExactly } from '../lib/format.ts'
import { Button } from '../ui/Button.tsx'
import { Hint, Stack } from './layout.ts'
import { useDemoT } from './useDemoT.ts'
import { usePolled } from './usePolled.ts'

interface OutsideControlsProps {
  readonly portal: Portal
  readonly onDone: (said: string) => void
}

/** The person in the address, if it is one. */
const openPerson = () => Number(/^#\/people\/person\/(\d+)/.exec(location.hash)?.[1] ?? 0)

/** What others do in the meantime: a colleague at KPN, and time to the session. */
export function OutsideControls({ portal, onDone }: OutsideControlsProps) {
  const t = useDemoT()
  const person = usePolled(openPerson, 500)
  const [told, setTold] = useState('')
  const tell = (said: string) => {
    setTold(said)
    onDone(said)
  }
  const collide = () => {
    const { world, clock } = portal.engine
    const time = formatTimeExactly(clock.now())
    if (editPerson(world, person, { comments: t('demo.others.colleague.wrote', { time }) }))
      tell(t('demo.others.colleague.done'))
  }
  const expire = () => {
    portal.signOut()
    tell(t('demo.others.session.done', { password: DEMO_PASSWORD }))
  }
  return (
    <fieldset>
      <legend>{t('demo.others')}</legend>
      <Stack>
        <Button
          size="small"
          icon="users"
          cannot={person === 0 ? t('demo.others.colleague.none') : undefined}
          onClick={collide}
        >
          {t('demo.others.colleague')}
        </Button>
        <Button size="small" icon="log-out" onClick={expire}>
          {t('demo.others.session')}
        </Button>
        {told && <Hint aria-hidden>{told}</Hint>}
      </Stack>
    </fieldset>
  )
}
