import { styled } from '@mui/material/styles'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import { vars } from './theme.ts'

interface BreadcrumbsProps {
  /** What the path is of. */
  readonly label: string
  readonly items: readonly { readonly key: string | number; readonly label: string; readonly to: string }[]
  /** Where we are. */
  readonly current: string
}

/** From the customer down to here; every step is a link. */
export const Breadcrumbs = ({ label, items, current }: BreadcrumbsProps) => (
  <Frame aria-label={label}>
    <ol>
      {items.map((item) => (
        <Fragment key={item.key}>
          <li>
            <Link to={item.to}>{item.label}</Link>
          </li>
          <li aria-hidden>
            <Icon name="chevron-right" size={12} />
          </li>
        </Fragment>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </Frame>
)

const Frame = styled('nav')({
  fontSize: 12,
  lineHeight: '16px',
  color: vars.text.disabled,
  '& ol': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 6 },
  '& svg': { color: vars.control },
  '& a': {
    display: 'inline-block',
    padding: '4px 0',
    color: vars.text.secondary,
    textDecoration: 'none',
    borderRadius: 2,
    '&:hover': { color: vars.primary.main, textDecoration: 'underline', textUnderlineOffset: 3 },
    '&:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
  },
})
