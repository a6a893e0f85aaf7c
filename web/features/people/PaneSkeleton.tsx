import { Skeleton } from '../../ui/Skeleton.tsx'
import { PaneHead } from './PaneHead.tsx'

/** A pane in the shape of what is on its way: path, name, meta, and the first rows. */
export const PaneSkeleton = () => (
  <PaneHead>
    <Skeleton bars={['40%', '220px', '340px', '0', '100%', '90%', '70%']} line={28} />
  </PaneHead>
)
