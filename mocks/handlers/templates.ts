import type { basketModifyTemplate, basketSaveAsTemplate, basketTemplates } from '#contract/msm/basket.ts'
import type { templateDelete, templateList, templateRead } from '#contract/msm/templates.ts'
import { whyInvalid, ownerOf } from '../basket/orderRules.ts'
import { priceOf } from '../basket/price.ts'
import type { Template } from '../basket/state.ts'
import { basketIdOf, templatesFor, whyNotTemplate } from '../basket/templates.ts'
import { placeAt, subscriptionIn, type Place } from '../basket/tree.ts'
import { nodeOf } from '../fleet/tree.ts'
import type { World } from '../fleet/world.ts'
import { fail, type Failure, type Handler } from '../handler.ts'
import { provoked } from '../sentinels.ts'
import { withBasket } from './basket.ts'
import { matchesAll, pageOf, readPatterns } from './listing.ts'
import { pathOf } from './shapes.ts'

/** No codes are documented for templates: ours. */
const notFound = () => fail(404, 'TEMPLATE_NOT_FOUND', 'There is no such template')
const nodeNotFound = () => fail(404, 'VIRTUAL_HIERARCHY_ITEM_NOT_FOUND')

const isCompanyWide = ({ groups }: World, { groupId }: Template) => groups.get(groupId)?.type === 'CUSTOMER'

/** KPN's number of a product, where contracts know it. */
const numberOf = ({ product }: Place) => product.bsId ?? null

const inBasket: Handler<typeof basketTemplates> = (given) =>
  withBasket(given, (basket) => {
    const { query, world } = given
    const patterns = readPatterns(query.pattern === undefined ? [] : [query.pattern])
    const owner = ownerOf(world, basket)
    const found = (owner === undefined ? [] : templatesFor(world, owner)).filter(
      ({ category, name }) =>
        (!query.mainProductCategory || category === query.mainProductCategory) && matchesAll(patterns, name),
    )
    return pageOf(found, query, (template) => {
      const place = placeAt(template.main, world.contracting.bigTree)
      const { oneTime } = priceOf(world.contracting, place, template.selected, false)
      return {
        id: basketIdOf(template),
        templateDefinitionId: template.id,
        name: template.name,
        customerLevel: isCompanyWide(world, template),
        valid: template.reason === null,
        reason: template.reason,
        product: {
          bsId: numberOf(place),
          name: place.product.name.en,
          oneTimePriceInCents: oneTime.activationFeeInCents + oneTime.hardwareFeeInCents,
          privateCopyingLevyInCents: oneTime.privateCopyingLevyInCents,
        },
      }
    })
  })

const saveAs: Handler<typeof basketSaveAsTemplate> = (given) =>
  withBasket(given, (basket) => {
    const { world, body } = given
    const { contracting } = world
    return provoked([body.name], (): { id: number } | Failure => {
      const refused = whyNotKept(world, body)
      if (refused) return refused
      const main =
        subscriptionIn(basket.selected, contracting.bigTree) ?? placeAt(basket.roots[0]!, contracting.bigTree).main
      const id = world.nextId
      world.nextId += 1
      contracting.templates.set(id, {
        id,
        name: body.name,
        groupId: body.groupId,
        main: main.code,
        category: main.category,
        selected: new Map(basket.selected),
        reason: whyNotTemplate(basket.selected, contracting.bigTree),
      })
      return { id }
    })
  })

function whyNotKept(world: World, { groupId, name }: { readonly groupId: number; readonly name: string }) {
  if (!world.groups.has(groupId)) return nodeNotFound()
  const isTaken = templatesFor(world, groupId).some((one) => one.groupId === groupId && one.name === name)
  return isTaken ? fail(400, 'VALUE_NOT_UNIQUE', 'name: there is a template of this name') : undefined
}

/** Keeps the basket in the template that it was opened for, when it is in order (KPN: "in valid state"). */
const modify: Handler<typeof basketModifyTemplate> = (given) =>
  withBasket(given, (basket): undefined | Failure => {
    const { world } = given
    if (basket.opening.kind !== 'template') return fail(400, 'BASKET_INVALID', 'the basket is not a template')
    const template = world.contracting.templates.get(basket.opening.templateId)
    if (!template) return notFound()
    const refused = whyInvalid(world, basket)
    if (refused) return refused
    template.selected = new Map(basket.selected)
    template.reason = whyNotTemplate(basket.selected, world.contracting.bigTree)
    return undefined
  })

const overview = (world: World, template: Template) => ({
  id: template.id,
  name: template.name,
  customerLevel: isCompanyWide(world, template),
  valid: template.reason === null,
})

const list: Handler<typeof templateList> = ({ query, world }) =>
  nodeOf(world, query.groupId)
    ? templatesFor(world, query.groupId).map((template) => overview(world, template))
    : nodeNotFound()

/** Products below a heading stand right below what the heading stands under. */
function items(place: Place, { selected }: Template): TemplateItem[] {
  return place.children.flatMap((child) => {
    if (child.product.hidden) return []
    const below = items(child, { selected } as Template)
    return child.product.folder ? below : [item(child, selected, below)]
  })
}

/** A type, not an interface: answers are open objects. */
type TemplateItem = {
  readonly productName: { readonly en: string; readonly nl: string }
  readonly option: string
  readonly items: TemplateItem[]
}

const item = ({ product, spot }: Place, selected: Template['selected'], below: TemplateItem[]): TemplateItem => ({
  productName: product.name,
  option: optionOf(product, selected.has(spot)),
  items: below,
})

function optionOf({ stays, comes }: Place['product'], isSelected: boolean): string {
  if (isSelected) return stays ? 'REQUIRED' : 'DEFAULT_SELECTED'
  return comes ? 'DEFAULT_DESELECTED' : 'AVAILABLE'
}

const read: Handler<typeof templateRead> = ({ path, world }) => {
  const template = world.contracting.templates.get(path.id)
  if (!template) return notFound()
  const group = world.groups.get(template.groupId)
  const root = placeAt(template.main, world.contracting.bigTree)
  return {
    ...overview(world, template),
    items: [{ productName: root.product.name, option: 'REQUIRED', items: items(root, template) }],
    locations: group
      ? [[...pathOf(world, group), { id: group.id, name: group.name, type: group.type, email: null }]]
      : [],
  }
}

const remove: Handler<typeof templateDelete> = ({ path, world }) =>
  world.contracting.templates.delete(path.id) ? undefined : notFound()

export const templateHandlers = {
  basketTemplates: inBasket,
  basketSaveAsTemplate: saveAs,
  basketModifyTemplate: modify,
  templateList: list,
  templateRead: read,
  templateDelete: remove,
}
