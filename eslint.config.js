import { readdirSync } from 'node:fs'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Which rooms of src each room may not look into, and why. See ARCHITECTURE.md, "The arrows". */
const walls = [
  {
    room: 'domain',
    closed: ['words', 'storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    why: 'The domain is pure: it knows no other room.',
  },
  {
    room: 'words',
    closed: ['storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    why: 'Words turn what the domain says into sentences: they know the domain only.',
  },
  {
    room: 'storage',
    closed: ['words', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    why: 'Storage keeps what the domain describes: it knows the domain only.',
  },
  {
    room: 'exchange',
    closed: ['words', 'storage', 'store', 'ui', 'features', 'app', 'styles'],
    why: 'Exchange turns records into files and back: it knows the domain only.',
  },
  {
    room: 'store',
    closed: ['words', 'exchange', 'ui', 'features', 'app', 'styles'],
    why: 'The store wires the domain to the storage: it knows no screen.',
  },
  {
    room: 'ui',
    closed: ['domain', 'words', 'storage', 'store', 'exchange', 'features', 'app', 'styles'],
    why: 'ui has no word of the domain: pass it in.',
  },
  { room: 'features', closed: ['storage', 'app'], why: 'Features draw what the store and the domain say: storage and app are behind them.' },
  { room: 'app', closed: [], why: '' },
  {
    room: 'worker',
    closed: ['domain', 'words', 'storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    why: 'The service worker is a program of its own: it knows no other room.',
  },
]

const features = readdirSync(new URL('src/features', import.meta.url))

/** Any package. */
const packages = '^(?!\\.)'

/** A path that leads out of its folder and into one of these, by whatever way. */
const roomPattern = (rooms) => `\\.\\./(.*/)?(${rooms.join('|')})(/|$)`

const wallRules = walls.map(({ room, closed, why }) => ({
  files: [`src/${room}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(closed.length > 0 ? [{ regex: roomPattern(closed), message: why }] : []),
          ...(['domain', 'words'].includes(room)
            ? [{ regex: packages, message: 'The domain and its words are plain TypeScript: no library of the page or the storage.' }]
            : []),
        ],
      },
    ],
  },
}))

const featureRules = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: roomPattern(['storage', 'app']), message: walls.find(({ room }) => room === 'features').why },
          {
            regex: roomPattern(features.filter((other) => other !== feature)),
            message: 'Features never import each other: what they share belongs to the domain, the words or ui; app puts them together.',
          },
        ],
      },
    ],
  },
}))

const world = ['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket']

const touchesWorld = 'Only the composition root touches the world: pass it in.'

const notPassedIn = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in: only the composition root reads it.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is passed in: only the composition root reads it.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is passed in.' },
  { selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${world.join('|')})$/]`, message: touchesWorld },
]

const worldRules = {
  files: ['src/**'],
  ignores: ['src/main.tsx', 'src/worker/worker.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...notPassedIn,
      { selector: 'ImportExpression', message: 'What is loaded on demand is decided in app/onDemand.ts, app/screens.ts and exchange/onDemand.ts.' },
    ],
    'no-restricted-globals': ['error', ...world.map((name) => ({ name, message: touchesWorld }))],
  },
}

const screensRules = {
  files: ['src/app/onDemand.ts', 'src/app/screens.ts', 'src/exchange/onDemand.ts'],
  rules: { 'no-restricted-syntax': ['error', ...notPassedIn] },
}

export default defineConfig(
  globalIgnores(['dist', 'test-results', 'tests/browser/sparticuz/node_modules']),
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    files: ['*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: './tests/tsconfig.json' } },
    rules: { 'no-restricted-exports': 'off' },
  },
  // Playwright takes its configuration and its global setup as default exports, and in no other way.
  {
    files: ['tests/**/playwright.config.ts', 'tests/e2e/support/sharedSite.ts', 'tests/otherBrowsers/found.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], ...reactHooks.configs.flat.recommended },
  ...wallRules,
  ...featureRules,
  worldRules,
  screensRules,
)
