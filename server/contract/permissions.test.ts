import { describe, expect, it } from 'vitest'
import { mayRole, PERMISSIONS, ROLES, rolesWith, type Permission, type Role } from './permissions.ts'

/** The design's table (section 4), a mark where a role has it: viewer, helpdesk, finance, auditor, manager, admin. */
const TABLE: Record<Permission, string> = {
  'fleet.read': 'x x x x x x',
  'sim.block': '- x - - x x',
  'sim.replace': '- x - - x x',
  'sim.secrets': '- x - - x x',
  'people.edit': '- - - - x x',
  'hierarchy.manage': '- - - - x x',
  'contract.change': '- - - - x x',
  'order.authorize': '- - - - x x',
  'activation.create': '- - - - x x',
  'threshold.manage': '- - - - x x',
  'finance.read': '- - x x x x',
  'ledger.read': '- - - x x x',
  'operators.manage': '- - - - - x',
}
const COLUMNS = ['viewer', 'helpdesk', 'finance', 'auditor', 'manager', 'admin'] as const satisfies readonly Role[]

describe('who may what', () => {
  it('has the design’s permissions and roles, and no others', () => {
    expect([...PERMISSIONS].toSorted()).toEqual(Object.keys(TABLE).toSorted())
    expect(Object.keys(ROLES)).toEqual(COLUMNS)
    for (const permissions of Object.values(ROLES)) expect(new Set(permissions).size).toBe(permissions.length)
  })

  it.each(Object.entries(TABLE) as [Permission, string][])('%s: %s', (permission, marks) => {
    expect(COLUMNS.map((role) => (mayRole(role, permission) ? 'x' : '-')).join(' ')).toBe(marks)
  })

  it('says who can help, least first', () => {
    expect(rolesWith('sim.block')).toEqual(['helpdesk', 'manager', 'admin'])
    expect(rolesWith('finance.read')).toEqual(['finance', 'auditor', 'manager', 'admin'])
    expect(rolesWith('operators.manage')).toEqual(['admin'])
  })
})
