import * as auth from './auth.ts'
import * as batches from './batches.ts'
import * as checklists from './checklists.ts'
import * as drafts from './drafts.ts'
import * as ledger from './ledger.ts'
import * as notifications from './notifications.ts'
import * as reveal from './reveal.ts'
import * as sets from './sets.ts'
import * as views from './views.ts'

/** The portal's own routes, typed like upstream's. */
export const portalRows = {
  sessionRead: auth.sessionRead,
  signIn: auth.signIn,
  signOut: auth.signOut,
  preferencesSave: auth.preferencesSave,
  commandList: ledger.commandList,
  commandRead: ledger.commandRead,
  commandFollow: ledger.commandFollow,
  commandSettle: ledger.commandSettle,
  secretReveal: reveal.secretReveal,
  viewList: views.viewList,
  viewCreate: views.viewCreate,
  viewRead: views.viewRead,
  viewUpdate: views.viewUpdate,
  viewDelete: views.viewDelete,
  columnsSave: views.columnsSave,
  exportNote: views.exportNote,
  checklistList: checklists.checklistList,
  checklistBegin: checklists.checklistBegin,
  checklistTick: checklists.checklistTick,
  checklistLink: checklists.checklistLink,
  checklistClose: checklists.checklistClose,
  draftList: drafts.draftList,
  draftRead: drafts.draftRead,
  draftSave: drafts.draftSave,
  draftDelete: drafts.draftDelete,
  notificationList: notifications.notificationList,
  notificationCount: notifications.notificationCount,
  notificationsSeen: notifications.notificationsSeen,
  setCreate: sets.setCreate,
  setRead: sets.setRead,
  setUpdate: sets.setUpdate,
  batchCreate: batches.batchCreate,
  batchList: batches.batchList,
  batchRead: batches.batchRead,
  batchItems: batches.batchItems,
  batchCheck: batches.batchCheck,
  batchStart: batches.batchStart,
  batchPause: batches.batchPause,
  batchResume: batches.batchResume,
  batchStop: batches.batchStop,
}
