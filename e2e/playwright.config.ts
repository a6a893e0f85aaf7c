import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

const CI = Boolean(process.env.CI)

/** Journeys in Chromium. Each worker has a portal (with its sandbox) of its own, so that tests cannot disturb each other. */
export default defineConfig({
  testDir: './specs',
  outputDir: './results/artifacts',
  // one more than the cores of a small machine: journeys wait for KPN's orders more than they work
  workers: 3,
  fullyParallel: true,
  forbidOnly: CI,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './results/playwright.json' }]],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // `--trace on` records a journey; recording all of them costs a quarter of the time
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
