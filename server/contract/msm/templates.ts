import { json, operation } from '../operation.ts'
import { int64, required } from '../params.ts'
import { byId } from './common.ts'
import { templateDetails, templateOverviews } from './schemas/template.ts'

/** The templates of a node, not paged. */
export const templateList = operation({
  id: 'templateList',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/templates',
  permission: 'fleet.read',
  query: { groupId: required(int64) },
  answer: json(templateOverviews),
})

/** What is in a template and where it can be used. */
export const templateRead = operation({
  id: 'templateRead',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/templates/{id}',
  permission: 'fleet.read',
  params: byId,
  answer: json(templateDetails),
})

export const templateDelete = operation({
  id: 'templateDelete',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/templates/{id}/delete',
  permission: 'contract.change',
  params: byId,
  effect: 'write',
  write: { subject: { kind: 'template', from: ['path.id'] }, settle: [{ by: 'person' }] },
})
