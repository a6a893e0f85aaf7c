import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const KEYS = { MSM_CLIENT_ID: 'id', MSM_CLIENT_SECRET: 'secret' }

test('nothing set is the sandbox on this machine', () => {
  expect(readConfig({})).toMatchObject({
    port: 4600,
    host: '127.0.0.1',
    publicUrl: undefined,
    trustProxy: [],
    msm: undefined,
    stn: undefined,
    msmRate: 5,
    stnRate: 2,
    databaseUrl: 'file:./data/sandbox.db',
    sessionIdleMs: 1_800_000,
    sessionMaxMs: 43_200_000,
    sessionRate: 1_200,
    sandbox: { fleetSize: 5_000, seed: 1 },
  })
})

test('no secret has a default', () => {
  const config = readConfig({})
  for (const value of [config.msm, config.stn, config.dataKey, config.adminPassword]) expect(value).toBeUndefined()
})

test('with keys it is KPN, never a sandbox beside it', () => {
  const config = readConfig(KEYS)
  expect(config.sandbox).toBeUndefined()
  expect(config.databaseUrl).toBe('file:./data/vloot.db')
  expect(config.msm).toEqual({
    clientId: 'id',
    clientSecret: 'secret',
    baseUrl: 'https://api-prd.kpn.com/mobile/kpn/mobileservices',
    tokenUrl: 'https://api-prd.kpn.com/oauth/grip/msm/accesstoken',
  })
  expect(readConfig({ NODE_ENV: 'production' }).sandbox).toBeUndefined()
  expect(readConfig({ NODE_ENV: 'production', SANDBOX: '1' }).sandbox).toBeDefined()
})

test('times, rates and lists are read', () => {
  expect(
    readConfig({
      SESSION_IDLE: '15 min',
      SESSION_MAX: '8h',
      MSM_RATE: '0.5/s',
      STN_CUSTOMERS: ' 12, 34 ,',
      STN_VALUES: '{"dataRoamingLimitation":["Limit 200"]}',
      TRUST_PROXY: '10.0.0.0/8, ::1, loopback',
      PUBLIC_URL: 'https://fleet.example.nl/',
    }),
  ).toMatchObject({
    sessionIdleMs: 900_000,
    sessionMaxMs: 28_800_000,
    msmRate: 0.5,
    stnCustomers: ['12', '34'],
    stnValues: { dataRoamingLimitation: ['Limit 200'] },
    trustProxy: ['10.0.0.0/8', '::1', 'loopback'],
    publicUrl: 'https://fleet.example.nl',
  })
})

describe('what cannot be stops the start with the name of the variable and what to do', () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ['MSM_CLIENT_SECRET', { MSM_CLIENT_ID: 'id' }],
    ['MSM_CLIENT_ID', { MSM_CLIENT_SECRET: 'secret' }],
    ['STN_BASE_URL', { STN_API_KEY: 'key' }],
    ['STN_API_KEY', { STN_BASE_URL: 'https://stn.example/api' }],
    ['STN_BASE_URL', { STN_API_KEY: 'key', STN_BASE_URL: 'https://stn.example' }],
    ['MSM_BASE_URL', { ...KEYS, MSM_BASE_URL: 'ftp://x' }],
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '70000' }],
    ['SESSION_IDLE', { SESSION_IDLE: 'half an hour' }],
    ['SESSION_IDLE', { SESSION_IDLE: '30' }],
    ['SESSION_IDLE', { SESSION_IDLE: '13h' }],
    ['SESSION_MAX', { SESSION_MAX: '-1h' }],
    ['MSM_RATE', { MSM_RATE: 'fast' }],
    ['MSM_RATE', { MSM_RATE: '0' }],
    ['SESSION_RATE', { SESSION_RATE: '0' }],
    ['SESSION_RATE', { SESSION_RATE: 'many' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'everybody' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'true' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://x.nl/fleet' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['DATA_KEY', { DATA_KEY: 'short' }],
    ['DATA_KEY', { DATABASE_URL: 'postgres://x/y' }],
    ['ADMIN_PASSWORD', { ADMIN_PASSWORD: 'short' }],
    ['FLEET_SIZE', { FLEET_SIZE: 'many' }],
    ['SANDBOX', { SANDBOX: 'perhaps' }],
    ['SANDBOX', { ...KEYS, SANDBOX: '1' }],
    ['STN_VALUES', { STN_VALUES: '[1' }],
  ])('%s', (name, env) => {
    const read = () => readConfig(env)
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(new RegExp(`^${name} `))
  })

  test('and never repeats a value', () => {
    expect(() => readConfig({ ADMIN_PASSWORD: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
  })
})
