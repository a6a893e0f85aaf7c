import { fillPath, writeQuery } from '#contract/params.ts'
import type { UpstreamRequest } from './upstream.ts'

/**
 * The path and query that go upstream: the base's own path, the row's template with its checked values, the row's
 * query. Nothing of what the browser wrote as an address is in it. Throws when a value would change the path's shape,
 * whoever made the request: the matcher refuses those first.
 */
export function addressOf(basePath: string, { row, path, query }: UpstreamRequest): string {
  const filled = fillPath(row.path, path)
  const segments = filled.split('/')
  if (segments.length !== row.path.split('/').length || segments.slice(1).some((one) => /^\.{0,2}$/.test(one))) {
    throw new TypeError(`${row.id}: a path value is no single segment`)
  }
  const search = writeQuery(row.query, query)
  return `${basePath}${filled}${search === '' ? '' : `?${search}`}`
}
