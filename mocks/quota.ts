/** How many requests a window takes. Without one the headers tell of a quota that nobody reaches. */
export interface QuotaOptions {
  readonly limit: number
  /** Length of the window, whole minutes. */
  readonly minutes: number
}

export interface Quota {
  /** Counts one request; `spent` when it is one too many. Headers as KPN sends them on every call (reference 1.5). */
  readonly count: () => { readonly spent: boolean; readonly headers: Readonly<Record<string, string>> }
  readonly set: (options: QuotaOptions | undefined) => void
}

const GENEROUS: QuotaOptions = { limit: 10_000_000, minutes: 1 }

/** Fixed windows of the sandbox clock. KPN publishes no numbers. */
export function createQuota(now: () => number, options?: QuotaOptions): Quota {
  let { limit, minutes } = options ?? GENEROUS
  let windowStart = -1
  let used = 0

  return {
    count() {
      const length = minutes * 60_000
      const start = Math.floor(now() / length) * length
      if (start !== windowStart) {
        windowStart = start
        used = 0
      }
      used += 1
      return {
        spent: used > limit,
        headers: {
          'quota-limit': String(limit),
          'quota-interval': String(minutes),
          'quota-time-unit': 'minute',
          'quota-used': String(Math.min(used, limit)),
          'quota-reset-UTC': new Date(start + length).toISOString(),
        },
      }
    },
    set(options) {
      ;({ limit, minutes } = options ?? GENEROUS)
      windowStart = -1
    },
  }
}
