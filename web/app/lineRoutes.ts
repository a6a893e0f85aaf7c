import type { RouteObject } from 'react-router'

/** sTN's lines: the list with one beside it, the SIM stock, and what was used. */
export const lineRoutes: RouteObject[] = [
  {
    path: 'lines/stock',
    lazy: async () => ({ Component: (await import('../features/lines/StockPage.tsx')).StockPage }),
  },
  {
    path: 'lines/usage',
    lazy: async () => ({ Component: (await import('../features/lines/UsagePage.tsx')).UsagePage }),
  },
  {
    path: 'lines',
    shouldRevalidate: () => false,
    lazy: async () => ({ Component: (await import('../features/lines/LinesPage.tsx')).LinesPage }),
    children: [
      {
        path: ':lineId',
        lazy: async () => ({ Component: (await import('../features/lines/LinePane.tsx')).LinePane }),
      },
    ],
  },
]
