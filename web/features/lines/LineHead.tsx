import { styled } from '@mui/material/styles'
import { useNavigate, useSearchParams } from 'react-router'
import { lineName, type Line } from '../../domain/line.ts'
import { useLinesT } from '../../i18n/lines.ts'
import { paths } from '../../lib/paths.ts'
import { useMedia } from '../../lib/useMedia.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Plate } from '../../ui/Plate.tsx'
import { StatusPill } from '../../ui/StatusText.tsx'
import { vars } from '../../ui/theme.ts'
import { LineWork } from './deeds/LineWork.tsx'
import { lineStateLook } from '../../ui/lineStateLook.ts'

/** The number, how it stands, and what can be done with it. */
export function LineHead({ line }: { readonly line: Line }) {
  const l = useLinesT()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const isBeside = useMedia('(min-width: 1200px)')
  const leave = () => {
    // what is left is the list's own
    const search = new URLSearchParams([...params].filter(([name]) => name !== 'part')).toString()
    void navigate({ pathname: paths.lines(), search })
  }
  // alone on the page it is its first heading
  const Title = isBeside ? 'h2' : 'h1'
  const kind = l(line.isDataOnly ? 'lines.kind.data' : 'lines.kind.voice')
  return (
    <Frame>
      <div className="line">
        <Title>
          <Plate>{lineName(line)}</Plate>
        </Title>
        <StatusPill {...lineStateLook(l, line.state)} />
        <span className="gap" />
        <IconButton
          icon={isBeside ? 'x' : 'arrow-left'}
          label={l(isBeside ? 'lines.pane.close' : 'lines.pane.back')}
          onClick={leave}
        />
      </div>
      <p className="meta">{line.isEsim ? `${kind} · ${l('lines.esim')}` : kind}</p>
      <LineWork key={params.get('do')} line={line} />
    </Frame>
  )
}

const Frame = styled('header')({
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  padding: '16px 24px 12px',
  '& > .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', minWidth: 0 },
  '& .gap': { flex: 1 },
  '& h1, & h2': { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  '& .meta': { fontSize: 13, lineHeight: '20px', color: vars.text.secondary },
  '@media (max-width: 767.95px)': { padding: '12px 16px 8px' },
})
