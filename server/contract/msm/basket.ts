import { json, operation } from '../operation.ts'
import { filledText, int32, int64, many, oneOf, required, text } from '../params.ts'
import { contentLanguage, order, page, reference, session } from './common.ts'
import {
  basketChange as change,
  basketSession,
  basketSnapshot,
  categories,
  characteristics,
  mainProductPage,
  orderRequest,
  productTree,
  resourceList,
} from './schemas/basket.ts'
import { orderConfirmation } from './schemas/orderSummary.ts'
import { saveAsTemplateRequest, savedTemplate, templatePage } from './schemas/template.ts'

/** The code that opens an eSIM is one of the characteristics: KPN tells it back whenever the basket is read. */
const secrets = ['eSimConfirmationCode']

const subject = { kind: 'basket', from: ['query.sessionId'] } as const

/** The whole basket: tree, prices, characteristics. */
export const basketRead = operation({
  id: 'basketRead',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket',
  permission: 'contract.change',
  query: session,
  answer: json(basketSnapshot),
  secrets,
})

/** Opens a basket when no session is given, changes that one when it is. The answer names the session again. */
export const basketChange = operation({
  id: 'basketChange',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/basket',
  permission: 'contract.change',
  query: { sessionId: filledText },
  body: json(change),
  answer: json(basketSession),
  effect: 'draft',
})

/** Starts the basket over. */
export const basketReset = operation({
  id: 'basketReset',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/basket/reset',
  permission: 'contract.change',
  query: session,
  effect: 'draft',
})

/** Only the questions of a basket. */
export const basketCharacteristics = operation({
  id: 'basketCharacteristics',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket/characteristics',
  permission: 'contract.change',
  query: session,
  answer: json(characteristics),
  secrets,
})

/** Only the tree of a basket. */
export const basketProducts = operation({
  id: 'basketProducts',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket/products',
  permission: 'contract.change',
  query: session,
  answer: json(productTree),
})

/** What can be ordered. These categories are spelled otherwise than a product's own (reference 3.5). */
export const basketMainProducts = operation({
  id: 'basketMainProducts',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket/main-products',
  permission: 'contract.change',
  query: {
    ...session,
    category: oneOf('MOBILE', 'SIM CARDS', 'FIXED', 'HARDWARE', 'SOFTWARE', 'OTHER'),
    filters: text,
    ...page,
    order,
    patterns: many(text),
    sortBy: oneOf('PRODUCT_NAME', 'CATEGORY', 'FOLDER_NAME', 'PRICE_IN_CENTS', 'PRIVATE_COPYING_LEVY_IN_CENTS'),
  },
  headers: contentLanguage,
  answer: json(mainProductPage),
})

export const basketResources = operation({
  id: 'basketResources',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket/resources',
  permission: 'contract.change',
  query: { ...session, prefix: required(text), limit: int32 },
  answer: json(resourceList),
})

/** Templates that this basket can take. */
export const basketTemplates = operation({
  id: 'basketTemplates',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/basket/templates',
  permission: 'contract.change',
  query: {
    ...session,
    ...page,
    mainProductCategory: oneOf(
      'HARDWARE',
      'FIXED',
      'MOBILE',
      'SOFTWARE',
      'FIXED_MOBILE',
      'SKYPE_FOR_BUSINESS',
      'CENTREX',
      'OTHER',
    ),
    pattern: text,
  },
  answer: json(templatePage),
})

/** Makes the basket an order. */
export const basketOrder = operation({
  id: 'basketOrder',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/basket/order',
  permission: 'contract.change',
  query: session,
  body: json(orderRequest),
  answer: json(orderConfirmation),
  effect: 'write',
  write: { reference, subject, settle: [{ by: 'reference' }] },
})

/** Keeps the basket as a new template. */
export const basketSaveAsTemplate = operation({
  id: 'basketSaveAsTemplate',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/basket/save-as-template',
  permission: 'contract.change',
  query: session,
  body: json(saveAsTemplateRequest),
  answer: json(savedTemplate),
  effect: 'write',
  write: { subject, settle: [{ by: 'person' }] },
})

/** Keeps the basket in the template that it was opened for. */
export const basketModifyTemplate = operation({
  id: 'basketModifyTemplate',
  upstream: 'msm',
  method: 'POST',
  path: '/contracting/basket/modify-template',
  permission: 'contract.change',
  query: { ...session, spectatedUserId: int64 },
  effect: 'write',
  write: { subject, settle: [{ by: 'person' }] },
})

/** Product categories that are open to the API user. */
export const basketCategories = operation({
  id: 'basketCategories',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/categories',
  permission: 'contract.change',
  query: session,
  answer: json(categories),
})

export const basketHardwareCategories = operation({
  id: 'basketHardwareCategories',
  upstream: 'msm',
  method: 'GET',
  path: '/contracting/hardware/categories',
  permission: 'contract.change',
  query: session,
  answer: json(categories),
})
