import { useQuery } from '@tanstack/react-query'
import {
  subscriptionMoveEnvironment,
  subscriptionResume,
  subscriptionSetServices,
  subscriptionSuspend,
  subscriptionSwapSim,
  subscriptionTerminate,
} from '#contract/stn/subscriptions.ts'
import { subscriptionPortOut } from '#contract/stn/porting.ts'
import { isUnderWay } from '../domain/command.ts'
import type { DeedCannot } from '../domain/deed.ts'
import { shownLineDeeds, whyNotLine, type LineDeed } from '../domain/line.ts'
import { commandQueries } from './commands.ts'
import { sessionQueries } from './session.ts'

const ROW: Readonly<Record<LineDeed, string>> = {
  suspend: subscriptionSuspend.id,
  resume: subscriptionResume.id,
  swap: subscriptionSwapSim.id,
  services: subscriptionSetServices.id,
  environment: subscriptionMoveEnvironment.id,
  portOut: subscriptionPortOut.id,
  terminate: subscriptionTerminate.id,
}

/** Which of a line's deeds a row of the ledger is. */
export const lineDeedOf = (row: string): LineDeed | undefined =>
  (Object.keys(ROW) as LineDeed[]).find((deed) => ROW[deed] === row)

/** What can be done with a line now, why not, and what is under way with it. */
export function useLineWork({ id, state }: { readonly id: string; readonly state: string }) {
  const held = useQuery(sessionQueries.current()).data?.operator?.permissions ?? []
  const commands = useQuery(commandQueries.ofLine(id)).data?.commands ?? []
  const running = commands.filter((command) => isUnderWay(command) && lineDeedOf(command.row) !== undefined)
  const cannotNow = (deed: LineDeed): DeedCannot | undefined => {
    const cannot = whyNotLine(deed, held)
    if (cannot) return cannot
    // the ledger takes no second one of a kind; sTN decides about the others
    const same = running.find(({ row }) => row === ROW[deed])
    return same && { why: 'running', command: same }
  }
  return {
    shown: shownLineDeeds(state),
    running,
    cannotNow,
    /** The suspension that sTN carried out for us last. */
    lastSuspend: commands.find(
      (one) => one.row === ROW.suspend && one.state === 'accepted' && one.progress?.succeeded === true,
    ),
    /** When we last moved it to another environment, and sTN took that; ISO 8601. */
    movedAt: commands.find(
      ({ row, state: end, progress }) => row === ROW.environment && end === 'accepted' && progress?.succeeded !== false,
    )?.sentAt,
  }
}
