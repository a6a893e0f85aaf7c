import { Suspense, useId, useState, type ComponentProps, type ReactNode } from 'react'
import { later } from '../lib/later.ts'
import type { MenuSection } from './MenuPopup.tsx'

interface MenuProps {
  readonly sections: readonly MenuSection[]
  /** What opens it, given what it has to carry. */
  readonly renderOpener: (props: ComponentProps<'button'>) => ReactNode
}

export const loadMenuPopup = () => import('./MenuPopup.tsx')
const MenuPopup = later(async () => (await loadMenuPopup()).MenuPopup)

/** A menu under what opens it. */
export function Menu({ sections, renderOpener }: MenuProps) {
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <>
      {renderOpener({
        'aria-haspopup': 'menu',
        'aria-expanded': Boolean(anchor),
        'aria-controls': anchor ? id : undefined,
        onPointerEnter: () => void loadMenuPopup().catch(() => undefined),
        onClick: (event) => {
          setWasOpened(true)
          setAnchor(event.currentTarget)
        },
      })}
      {wasOpened && (
        <Suspense fallback={null}>
          <MenuPopup id={id} anchor={anchor} sections={sections} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
