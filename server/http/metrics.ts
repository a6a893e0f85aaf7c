import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'

type Name = 'msm' | 'stn'

/** Counters of this process, told as text. */
export interface Metrics {
  request(what: string, status: number | 'cut'): void
  token(outcome: 'minted' | 'failed'): void
  /** `ms` of one attempt; `ending` is a status or the code of a failure. */
  upstream(name: Name, ms: number, ending: number | string): void
  text(): string
}

const QUANTILES = [50, 95, 99]

export function createMetrics(): Metrics {
  const counts = new Map<string, number>()
  const times = new Map<Name, RecordableHistogram>()
  const add = (series: string) => counts.set(series, (counts.get(series) ?? 0) + 1)

  return {
    request: (what, status) => void add(`vloot_requests_total{what="${what}",status="${status}"}`),
    token: (outcome) => void add(`vloot_token_requests_total{outcome="${outcome}"}`),
    upstream(name, ms, ending) {
      add(`vloot_upstream_attempts_total{upstream="${name}",ending="${ending}"}`)
      let histogram = times.get(name)
      if (!histogram) times.set(name, (histogram = createHistogram()))
      histogram.record(Math.max(1, Math.round(ms * 1000)))
    },
    text() {
      const lines = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([series, count]) => `${series} ${count}`)
      for (const [name, histogram] of times) {
        for (const at of QUANTILES) {
          const seconds = histogram.percentile(at) / 1e6
          lines.push(`vloot_upstream_seconds{upstream="${name}",quantile="${at / 100}"} ${seconds}`)
        }
      }
      lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`)
      return `${lines.join('\n')}\n`
    },
  }
}
