import type { msmRows } from '#contract/msm/table.ts'

/**
 * Rows that the sandbox does not answer yet (503 in upstream's own shape): each goes with the screen that needs it.
 * The list shrinks to nothing; a row that is neither here nor in `handlers/` does not compile.
 */
export type NotYetMsm = RowOf<
  typeof msmRows,
  | 'hardwareReturnList'
  | 'orderHardware'
  | 'orderPortingChange'
  | 'serviceRequestAttachment'
  | 'hardwareEnrolApple'
  | 'hardwareEnrolSamsung'
  | 'hardwareReturn'
  | 'gripEntityFree'
  | 'managedEntities'
  | 'managedEntitiesAssign'
  | 'managedEntitiesUnassign'
  | 'roleList'
  | 'rolePrivileges'
  | 'subscriberLink'
  | 'subscriberRoles'
  | 'subscriberRolesEdit'
  | 'billingPeriodCan'
  | 'billingPeriodChange'
  | 'invoiceList'
  | 'invoiceRead'
  | 'thresholdAssign'
  | 'thresholdCreate'
  | 'thresholdRemove'
  | 'thresholdUnassign'
  | 'thresholdUpdate'
  | 'voicemailCan'
  | 'voicemailOrder'
>

/** Names that are no row of the table do not compile. */
type RowOf<Rows, Id extends keyof Rows> = Id
