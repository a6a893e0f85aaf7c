import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { createQueryClient } from '../app/createQueryClient.ts'
import { Providers } from '../app/Providers.tsx'
import { Button } from '../ui/Button.tsx'
import { StateBox } from '../ui/StateBox.tsx'
import { useDemoT } from './useDemoT.ts'

/** Instead of a white page where no worker may run. */
export function CannotRun() {
  const [client] = useState(createQueryClient)
  return (
    <Providers client={client}>
      <Why />
    </Providers>
  )
}

function Why() {
  const t = useDemoT()
  return (
    <Place>
      <StateBox
        kind="failed"
        level={1}
        title={t('demo.cannot')}
        action={
          <Button size="small" icon="refresh-cw" onClick={() => location.reload()}>
            {t('demo.cannot.again')}
          </Button>
        }
      >
        {t('demo.cannot.more')}
      </StateBox>
    </Place>
  )
}

const Place = styled('main')({ padding: 24 })
