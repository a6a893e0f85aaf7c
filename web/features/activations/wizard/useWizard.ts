import { useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { SignedIn } from '../../../data/session.ts'
import {
  STEPS,
  activationFaults,
  stepOf,
  type ActivationField,
  type ActivationFaults,
  type Step,
} from '../../../domain/activation.ts'
import { useKeepInHistory } from '../../../lib/useKeepInHistory.ts'
import { asAnother, asKept, type WizardDraft } from './draft.ts'
import { wasPressed } from './pressed.ts'

const stepNamed = (name: string | null): number => Math.max(0, STEPS.indexOf(name as Step))

/**
 * The wizard's answers, its step in the address and what is wrong. Everything but the code lives in the browser's history,
 * so that back, forward and reload lose nothing; the code lives here alone.
 */
export function useWizard(first: WizardDraft, session: SignedIn) {
  const by = session.operator.id
  const navigate = useNavigate()
  const location = useLocation()
  const [address] = useSearchParams()
  const [draft, setDraft] = useState(first)
  // asked once: what is pressed from here on is told by its deed
  const [pressedBefore] = useState(() => (wasPressed(first.id) ? first.id : undefined))
  const [code, setCode] = useState('')
  const [tried, setTried] = useState<ReadonlySet<Step>>(new Set())
  const [now, setNow] = useState(() => Date.now())

  const at = Math.min(stepNamed(address.get('step')), draft.reached)
  const step = STEPS[at]!
  const customers = session.stn?.customers ?? []
  const faults = activationFaults(draft, code, { now, customers })
  const faultsOf = (of: Step) =>
    (Object.keys(faults) as (keyof ActivationFaults)[]).filter((field) => stepOf(field) === of)

  useKeepInHistory(
    useMemo(() => asKept(draft, by), [draft, by]),
    location.key,
  )

  const go = (to: Step) => {
    const reached = Math.max(draft.reached, STEPS.indexOf(to))
    const next = { ...draft, reached }
    setDraft(next)
    setNow(Date.now())
    const search = new URLSearchParams({ step: to })
    void navigate(`?${search.toString()}`, { state: asKept(next, by) })
  }

  return {
    draft,
    change: (part: Partial<WizardDraft>) => setDraft((before) => ({ ...before, ...part })),
    code,
    setCode: (typed: string) => setCode(typed),
    at,
    step,
    faults,
    faultsOf,
    /** The fault of a field once it may be told: what is still empty, or half an address, only when somebody went on. */
    faultAt: <F extends keyof ActivationFaults>(field: F): ActivationFaults[F] | undefined => {
      const fault = faults[field]
      const isEarly = fault === 'empty' || field === 'email'
      return isEarly && !tried.has(stepOf(field as ActivationField)) ? undefined : fault
    },
    /** Goes on when nothing is wrong here; tells what is, otherwise. */
    next: (): boolean => {
      setTried((before) => new Set([...before, step]))
      const isFine = faultsOf(step).length === 0
      if (isFine) go(STEPS[at + 1]!)
      return isFine
    },
    go,
    /** It was sent from this tab before, or may have been: a look at the activations first. */
    isRepeat: draft.id === pressedBefore,
    /** The same answers as another request, with a reference of its own. */
    asAnother: () => setDraft((before) => ({ ...before, ...asAnother() })),
    session,
    customers,
    refresh: () => setNow(Date.now()),
  }
}

export type Wizard = ReturnType<typeof useWizard>

/** Both are configured and KPN was chosen: the basket takes it from its first step on. */
export const goesByKpn = ({
  draft,
  step,
  session: { upstreams },
}: Pick<Wizard, 'draft' | 'step' | 'session'>): boolean =>
  step === 'what' && draft.via === 'kpn' && upstreams.msm.on && upstreams.stn.on
