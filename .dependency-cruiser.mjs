import { readdirSync, existsSync } from 'node:fs'

/**
 * Who may import whom. The rooms are read from disk, so a new feature is fenced the day its folder is made.
 * Each entry lists every folder that the room may import; packages are judged by oxlint, except in the contract.
 */
const contract = 'server/contract'
const features = existsSync('web/features') ? readdirSync('web/features', { withFileTypes: true }) : []
const test = '\\.(test|spec)\\.tsx?$'

const rooms = {
  'server/contract': [],
  'server/auth': ['server'],
  'server/upstream': ['server'],
  'server/ledger': ['server'],
  'server/db': ['server'],
  'server/views': ['server'],
  'server/http': ['server'],
  mocks: [contract],
  e2e: [contract, 'mocks'],
  // the tree is measured as a component beside another library's
  'e2e/bench/tree': ['e2e', contract, 'web'],
  'web/domain': [contract],
  'web/lib': [],
  'web/i18n': ['web/lib', contract],
  'web/data': ['web/domain', 'web/lib', contract],
  'web/ui': ['web/domain', 'web/lib', 'web/i18n', contract],
  'web/app': ['web', contract],
  // the whole web with the fake portal in its page
  'web/demo': ['web/app', 'web/ui', 'web/data', 'web/lib', 'web/i18n', contract, 'mocks'],
  ...Object.fromEntries(
    features
      .filter((entry) => entry.isDirectory())
      .map((entry) => [
        `web/features/${entry.name}`,
        ['web/ui', 'web/data', 'web/domain', 'web/lib', 'web/i18n', contract],
      ]),
  ),
}

const inside = (room) => Object.keys(rooms).filter((other) => other.startsWith(`${room}/`))

const only = ([room, allowed]) => ({
  name: `room-${room.replaceAll('/', '-')}`,
  severity: 'error',
  comment: `${room} may import only ${[room, ...allowed].join(', ')}`,
  // a room within a room has rules of its own
  from: { path: `^${room}/`, pathNot: [test, ...inside(room).map((place) => `^${place}/`)] },
  to: { path: '^(server|web|mocks|e2e)/', pathNot: [room, ...allowed].map((place) => `^${place}/`) },
})

export default {
  forbidden: [
    ...Object.entries(rooms).map(only),
    {
      name: 'contract-only-zod',
      severity: 'error',
      comment: 'the contract is shared with the browser: zod and itself, nothing else',
      from: { path: '^server/contract/', pathNot: test },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'production-door-without-mocks',
      severity: 'error',
      comment: 'nothing that main.ts reaches may reach the mocks',
      from: { path: '^server/main\\.ts$' },
      to: { path: '^mocks/', reachable: true },
    },
    {
      name: 'server-without-mocks',
      severity: 'error',
      comment: 'only the sandbox door and tests import mocks',
      from: { path: '^server/', pathNot: ['^server/sandbox\\.ts$', test, '^server/testing/'] },
      to: { path: '^mocks/' },
    },
    {
      name: 'mocks-without-prices',
      severity: 'error',
      comment: 'mocks answer recorded amounts, or a test would agree with itself',
      from: { path: '^mocks/' },
      to: { path: '^web/' },
    },
    {
      name: 'nobody-imports-the-demo',
      severity: 'error',
      comment: 'it carries the mocks: the production build must not reach it',
      from: { pathNot: '^web/demo/' },
      to: { path: '^web/demo/' },
    },
    { name: 'nobody-imports-e2e', severity: 'error', from: { pathNot: '^e2e/' }, to: { path: '^e2e/' } },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|dist-demo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
