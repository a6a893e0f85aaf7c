import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { findBrowser } from '../browser.ts'
import { type Figure, median } from './figures.ts'

const ROUNDS = 5
const PROMISED = { mount: 100, expandAll: 100, scroll: 50 }

interface Run {
  readonly mount: number
  readonly expandAll: number
  readonly scroll: number
}

async function runOf(browser: Browser, url: string, which: 'ours' | 'arborist'): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } })
  await page.goto(url)
  await page.waitForFunction(() => window.bench !== undefined)
  const mount = await page.evaluate((name) => window.bench.mount(name), which)
  const expandAll = await page.evaluate(() => window.bench.expandAll())
  const scroll = await page.evaluate(() => window.bench.scroll())
  await page.close()
  return { mount, expandAll, scroll }
}

/** 100,020 loaded nodes in our tree and in react-arborist, the same data in the same browser: ms, middle of five runs. */
export async function benchTree(): Promise<Figure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'vloot-bench-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'e2e/bench/tree',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  })
  const server = await preview({ configFile: false, logLevel: 'silent', root: 'e2e/bench/tree', build: { outDir } })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const url = server.resolvedUrls!.local[0]!
    const runs: Record<'ours' | 'arborist', Run[]> = { ours: [], arborist: [] }
    for (let round = 0; round < ROUNDS; round++) {
      for (const which of ['ours', 'arborist'] as const) runs[which].push(await runOf(browser, url, which))
    }
    const words = {
      mount: 'tree: 100,000 loaded nodes, data to first rows painted',
      expandAll: 'tree: expand all of them',
      scroll: 'tree: longest frame while scrolling through them',
    }
    return (['mount', 'expandAll', 'scroll'] as const).map((what) => {
      const ours = median(runs.ours.map((run) => run[what]))
      const theirs = median(runs.arborist.map((run) => run[what]))
      return {
        what: words[what],
        measured: `${ours.toFixed(0)} ms (react-arborist ${theirs.toFixed(0)} ms)`,
        promised: `at most ${PROMISED[what]} ms`,
        kept: ours <= PROMISED[what],
      }
    })
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
