import type { BasketWay } from '../../domain/basket.ts'
import { paths } from '../../lib/paths.ts'

/**
 * What an address opens; `portIn`: a number is brought along; `eSim`: its card is to be an eSIM; `templateId`: to be applied
 * once.
 */
export interface AskedBasket {
  readonly way: BasketWay
  readonly portIn: boolean
  readonly eSim: boolean
  readonly templateId?: number | undefined
}

/** KPN's ids are whole numbers; anything else in an address is nobody's. */
const idOf = (text: string | null | undefined): number | undefined =>
  text && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined

/** Reads an address of a basket; `undefined`: it names none. The same address is the same basket after a reload. */
export function askedOf(kind = '', subject: string | undefined, params: URLSearchParams): AskedBasket | undefined {
  const id = idOf(subject)
  if (id === undefined) return undefined
  const asked = (way: BasketWay) => ({ way, portIn: false, eSim: false })
  const person = idOf(params.get('for'))
  const mobile = idOf(params.get('with'))
  if (kind === 'change') return asked({ kind: 'modify', contractId: id })
  if (kind === 'new')
    return {
      way: { kind: 'new', accountGroupId: id },
      portIn: params.has('port-in'),
      eSim: params.has('esim'),
      templateId: idOf(params.get('template')),
    }
  if (kind === 'template') return asked({ kind: 'template', templateIdToModify: id })
  if (kind === 'reactivate' && person !== undefined)
    return asked({ kind: 'reactivate', accountGroupId: person, orderId: id })
  if (kind === 'combine' && mobile !== undefined)
    return asked({ kind: 'combine', fixedContractId: id, mobileContractId: mobile })
  return undefined
}

/** Where a basket is worked on. */
export function addressOf(way: BasketWay): string {
  switch (way.kind) {
    case 'modify':
      return paths.basket.change(way.contractId)
    case 'new':
      return paths.basket.new(way.accountGroupId)
    case 'reactivate':
      return paths.basket.reactivate(way.orderId, way.accountGroupId)
    case 'combine':
      return paths.basket.combine(way.fixedContractId, way.mobileContractId)
    case 'template':
      return paths.basket.template(way.templateIdToModify)
  }
}

/** Which basket a draft is of, by the id that `basketKey` gave it; `undefined`: of none that we know. */
export function wayOfDraft(id: string): BasketWay | undefined {
  const [, kind, one, two] = /^basket-([a-z]+)-(\d+)(?:-(\d+))?$/.exec(id) ?? []
  const first = idOf(one)
  const second = idOf(two)
  if (first === undefined) return undefined
  if (kind === 'modify') return { kind, contractId: first }
  if (kind === 'new') return { kind, accountGroupId: first }
  if (kind === 'template') return { kind, templateIdToModify: first }
  if (second === undefined) return undefined
  if (kind === 'reactivate') return { kind, accountGroupId: first, orderId: second }
  return kind === 'combine' ? { kind, fixedContractId: first, mobileContractId: second } : undefined
}
