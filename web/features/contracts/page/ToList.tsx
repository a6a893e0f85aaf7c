import { useNavigate, useSearchParams } from 'react-router'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { paths } from '../../../lib/paths.ts'
import { useMedia } from '../../../lib/useMedia.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { partOf } from './useContractTab.ts'

/** Beside the list it closes the pane; on a narrow screen, where the list is another page, it leads back to it. */
export function ToList() {
  const c = useContractPageT()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const isBeside = useMedia('(min-width: 1200px)')
  const leave = () => {
    // what is left is the list's own
    void navigate({ pathname: paths.contracts(), search: partOf(params, 'overview').toString() })
  }
  return (
    <IconButton
      icon={isBeside ? 'x' : 'arrow-left'}
      label={c(isBeside ? 'contractPage.close' : 'contractPage.back')}
      onClick={leave}
    />
  )
}
