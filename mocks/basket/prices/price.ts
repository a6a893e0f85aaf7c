/** Cents: every month, once when it starts, once for the goods, and the private copying levy. */
export type RecordedPrice = readonly [monthly: number, activation: number, hardware: number, levy: number]

export type PriceTable = Readonly<Record<string, RecordedPrice>>
