import { useSettle } from '../../data/useSettle.ts'
import { SettleForm } from '../../ui/deed/SettleForm.tsx'

/** The way to settle a command of somebody's page that got no answer. */
export function SettleCommand({ commandId }: { readonly commandId: string }) {
  return <SettleForm settling={useSettle(commandId)} />
}
