import { spawnSync } from 'node:child_process'
import { installBrowser } from '../browser.ts'
import { type Figure, printFigures } from './figures.ts'

/** `npm run bench [basket|contracts|proxy|start|tree|wire]`: every promise with a figure, measured on this machine, beside what was promised. */
const parts: Record<string, () => Promise<Figure[]>> = {
  start: async () => (await import('./start.ts')).benchStart(),
  proxy: async () => (await import('./proxy.ts')).benchProxy(),
  wire: async () => (await import('./wire.ts')).benchWire(),
  tree: async () => (await import('./tree.ts')).benchTree(),
  basket: async () => (await import('./basket.ts')).benchBasket(),
  contracts: async () => (await import('./contracts.ts')).benchContracts(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

installBrowser()
if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1)

const figures: Figure[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`measuring ${name} ...`)
  figures.push(...(await measure()))
}
printFigures(figures)
process.exit(figures.every((figure) => figure.kept) ? 0 : 1)
