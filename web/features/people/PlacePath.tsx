import { styled } from '@mui/material/styles'
import type { PathNode } from '../../domain/node.ts'
import { useT } from '../../i18n/useT.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'

/** A phone has the way back and the name of the last step instead. */
const Wide = styled('div')({ '@media (max-width: 767.95px)': { display: 'none' } })

interface PlacePathProps {
  readonly path: readonly PathNode[]
  readonly current: string
}

/** Where something stands, from the company down; every step leads into the tree. */
export function PlacePath({ path, current }: PlacePathProps) {
  const t = useT()
  const items = path.map(({ id, kind, name }) => ({
    key: id,
    label: name || t('people.nameless'),
    to: paths.node(kind, id),
  }))
  // alone it would only repeat the heading
  if (items.length === 0) return null
  return (
    <Wide>
      <Breadcrumbs label={t('people.path')} items={items} current={current} />
    </Wide>
  )
}
