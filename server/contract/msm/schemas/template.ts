import * as z from 'zod/mini'
import { id, localized, openEnum, paged, wire, wireTree } from '../../wire.ts'
import { filled } from '../common.ts'
import { hierarchyPath } from './hierarchyItem.ts'
import { product } from './product.ts'

/** A template for an open basket. Its id is a text here and a number everywhere else. */
export const templatePage = paged(
  wire({
    id: z.string(),
    templateDefinitionId: id,
    name: z.string(),
    customerLevel: z.boolean(),
    valid: z.boolean(),
    reason: openEnum('INVALID_PRODUCT_CONFIGURATION', 'HARDWARE_IN_TEMPLATE', 'NOT_SUPPORTED_PRODUCT'),
    product,
  }),
)

const overview = { id, name: z.string(), customerLevel: z.boolean(), valid: z.boolean() }

export const templateOverviews = z.array(wire(overview))

const templateItem = wireTree('items', {
  productName: localized,
  option: openEnum('NOT_AVAILABLE', 'AVAILABLE', 'DEFAULT_DESELECTED', 'DEFAULT_SELECTED', 'REQUIRED'),
})

export const templateDetails = wire({
  ...overview,
  items: z.array(templateItem),
  /** Each place by its whole path. */
  locations: z.array(hierarchyPath),
})

export const saveAsTemplateRequest = z.strictObject({ groupId: z.int(), name: filled(255) })

export const savedTemplate = wire({ id })
