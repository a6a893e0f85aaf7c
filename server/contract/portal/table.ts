import * as auth from './auth.ts'
import * as checklists from './checklists.ts'
import * as ledger from './ledger.ts'
import * as reveal from './reveal.ts'
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
}
