import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const CI = Boolean(process.env.CI)

/** Journeys in Chromium. Each worker has a portal (with its sandbox) of its own, so that tests cannot disturb each other. */
export default defineConfig({
  testDir: './specs',
  outputDir: './results/artifacts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: CI,
  // a journey that a busy machine was too slow for gets a second try; the report calls it flaky
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './results/playwright.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // recording every journey costs a quarter of the time
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
