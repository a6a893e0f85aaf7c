import { styled } from '@mui/material/styles'
import { useNavigate } from 'react-router'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { IconButton } from '../../ui/IconButton.tsx'

const Narrow = styled('span')({
  display: 'none',
  marginLeft: -8,
  '@media (max-width: 1199.95px)': { display: 'block' },
})

/** On a narrow screen the tree is another page: this is the way back to it. */
export function BackToTree() {
  const t = useT()
  const navigate = useNavigate()
  return (
    <Narrow>
      <IconButton
        icon="arrow-left"
        iconSize={20}
        label={t('people.backToTree')}
        onClick={() => void navigate(paths.people())}
      />
    </Narrow>
  )
}
