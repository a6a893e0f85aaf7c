import { styled } from '@mui/material/styles'
import { useBatchesT } from '../../i18n/batches.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { StateBox } from '../../ui/StateBox.tsx'

interface NothingChosenProps {
  readonly title: string
  readonly level?: 1 | 2
}

/** No batch, or nothing to make one of: how one is made, and the way there. */
export function NothingChosen({ title, level = 2 }: NothingChosenProps) {
  const b = useBatchesT()
  return (
    <Room>
      <StateBox
        kind="empty"
        level={level}
        title={title}
        action={
          <Button size="small" to={paths.contracts()}>
            {b('batches.toContracts')}
          </Button>
        }
      >
        {b('batches.none.how')}
      </StateBox>
    </Room>
  )
}

const Room = styled('div')({ padding: '16px 24px', '@media (max-width: 767.95px)': { padding: 16 } })
