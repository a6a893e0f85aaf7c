/** A reproducible stream of numbers: the same seed gives the same company. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Spreads a whole number over 32 bits (the finaliser of MurmurHash3, which is in the public domain). */
const spread = (value: number): number => {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** 32 bits that depend on the seed and every part: for what is worked out again instead of kept. */
export const hash = (seed: number, ...parts: readonly number[]): number =>
  parts.reduce((bits, part) => spread(bits + Math.imul(part, 0x9e3779b1)), spread(seed))

/** A Weyl sequence through `spread`: quick, even, and no system clock or global state behind it. */
export function randomFrom(seed: number): Random {
  let state = spread(seed ^ 0x2545f491)
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    return spread(state) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)]!,
  }
}
