import type { RouteObject } from 'react-router'

/**
 * `/basket` lists the drafts to go on with. One basket stands at `/basket/<kind>/<id>`, read by `askedOf`: after a
 * reload the same address is the same basket. That page holds the basket; what stands below it (the editor, the review) works on the same one.
 */
export const basketRoutes: RouteObject[] = [
  {
    path: 'basket',
    lazy: async () => ({ Component: (await import('../features/basket/DraftsPage.tsx')).DraftsPage }),
  },
  {
    path: 'basket/templates',
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('../features/basket/templates/TemplatesPage.tsx')).TemplatesPage }),
  },
  {
    path: 'basket/:kind/:subject',
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('../features/basket/BasketPage.tsx')).BasketPage }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/basket/EditorPage.tsx')).EditorPage }),
      },
      {
        path: 'review',
        lazy: async () => ({ Component: (await import('../features/basket/order/OrderPage.tsx')).OrderPage }),
      },
    ],
  },
]
