import { styled } from '@mui/material/styles'
import { useQuery } from '@tanstack/react-query'
import { oneContractQueries } from '../../../data/contract.ts'
import { countItems, type ContractItem } from '../../../domain/contractDetails.ts'
import { useContractPageT } from '../../../i18n/contractPage.ts'
import { useLanguage } from '../../../i18n/useT.ts'
import { FailedPart } from '../../../ui/FailedPart.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StateBox } from '../../../ui/StateBox.tsx'
import { vars } from '../../../ui/theme.ts'
import { PaneBody } from '../../../ui/PaneBody.tsx'

/** What is on a contract: the product and everything under it. */
export function ProductsTab({ contractId }: { readonly contractId: number }) {
  const c = useContractPageT()
  const read = useQuery(oneContractQueries.items(contractId))
  if (read.data === undefined)
    return read.error ? (
      <FailedPart failure={read.error} onAgain={() => void read.refetch()} />
    ) : (
      <PaneBody>
        <Skeleton bars={['50%', '60%', '40%']} line={32} />
      </PaneBody>
    )
  return (
    <PaneBody>
      <div className="stack">
        {read.data === null ? (
          <StateBox kind="empty" level={3} title={c('contractPage.products.none')} />
        ) : (
          <>
            <Tree aria-label={c('contractPage.tab.products')}>
              <Item item={read.data} />
            </Tree>
            <p className="how">{c('contractPage.products.count', { count: countItems(read.data) })}</p>
          </>
        )}
      </div>
    </PaneBody>
  )
}

function Item({ item }: { readonly item: ContractItem }) {
  const c = useContractPageT()
  const { language } = useLanguage()
  const name = item.name?.[language] || c('contractPage.products.unnamed', { id: String(item.id) })
  if (item.children.length === 0) return <li>{name}</li>
  return (
    <li>
      <details open>
        <summary>{name}</summary>
        <ul>
          {item.children.map((child) => (
            <Item key={child.id} item={child} />
          ))}
        </ul>
      </details>
    </li>
  )
}

const Tree = styled('ul')({
  fontSize: 13,
  lineHeight: '20px',
  '& ul': { paddingLeft: 18 },
  // what opens has its chevron in the same column in which the others have nothing
  '& li': { padding: '6px 0 0 16px' },
  '& li:has(> details)': { paddingLeft: 0 },
  '& summary': { minHeight: 24, borderRadius: 4, cursor: 'pointer', fontWeight: 500 },
  '& summary:focus-visible': { outline: `2px solid ${vars.primary.main}`, outlineOffset: 2 },
})
