import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hierarchyQueries } from '../../../data/hierarchy.ts'
import { createTreeLoader, type TreeLoader } from '../../../data/treeLoader.ts'

/** The hierarchy to choose from, apart from the tree of the people's page: what is opened here stays closed there. */
export function useGroupTree(): TreeLoader {
  const client = useQueryClient()
  const [loader] = useState(() =>
    createTreeLoader((parent, from) => client.fetchQuery(hierarchyQueries.children(parent, from))),
  )
  return loader
}
