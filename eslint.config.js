import { readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { defineConfig } from 'eslint/config'
import * as parser from '@typescript-eslint/parser'

const foldersIn = (path) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/**
 * What each folder of src may import besides its own files. The longest name that matches a file applies. `packages` lists the npm
 * packages it may use; without it, all are allowed. See ARCHITECTURE.md, "The arrows".
 */
const rooms = {
  'domain/values': { sees: [], packages: [], why: 'Values know nothing but values.' },
  'domain/device': { sees: ['domain/values'], packages: [], why: 'What this device does knows values only.' },
  'domain/rule': { sees: ['domain/values'], packages: [], why: 'Rules are data over values.' },
  'domain/records': {
    sees: ['domain/values', 'domain/rule'],
    packages: [],
    why: 'Records know values and rules: what follows from them is counted elsewhere.',
  },
  'domain/files': {
    sees: ['domain/records'],
    packages: [],
    why: 'What a file can hold, and what can be wrong with it, knows records: reading it belongs to exchange, storage and the store.',
  },
  'domain/counting': {
    sees: ['domain/values', 'domain/rule', 'domain/records'],
    packages: [],
    why: 'Counting knows records and rules: no form, no screen, no plan.',
  },
  'domain/status': {
    sees: ['domain/values', 'domain/rule', 'domain/records', 'domain/counting'],
    packages: [],
    why: 'A status follows from the counting.',
  },
  'domain/forms': {
    sees: ['domain/values', 'domain/rule', 'domain/records', 'domain/counting'],
    packages: [],
    why: 'Forms read what was typed; changes are made of it in domain/changes.',
  },
  ...Object.fromEntries(
    ['planning', 'search', 'reports', 'charts'].map((room) => [
      `domain/${room}`,
      {
        sees: ['domain/values', 'domain/rule', 'domain/records', 'domain/counting', 'domain/status'],
        packages: [],
        why: `domain/${room} shows what was counted: it knows neither forms nor changes.`,
      },
    ]),
  ),
  'domain/changes': {
    sees: ['domain/values', 'domain/device', 'domain/rule', 'domain/records', 'domain/counting', 'domain/forms', 'domain/planning'],
    packages: [],
    why: 'Changes are made of forms and plans.',
  },
  words: { sees: ['domain'], packages: [], why: 'Words turn what the domain says into sentences: they know the domain only.' },
  storage: { sees: ['domain'], why: 'Storage keeps what the domain describes: it knows the domain only.' },
  exchange: { sees: ['domain'], why: 'Exchange turns records into files and back: it knows the domain only.' },
  store: { sees: ['domain', 'storage'], why: 'The store wires the domain to the storage: it knows no screen.' },
  ui: { sees: [], why: 'ui has no word of the domain: pass it in.' },
  components: { sees: ['domain', 'words', 'exchange', 'store', 'ui'], why: 'Components are what features share: they know no feature.' },
  ...Object.fromEntries(
    foldersIn('src/features').map((feature) => [
      `features/${feature}`,
      {
        sees: ['domain', 'words', 'exchange', 'store', 'storage/format', 'ui', 'components', 'styles'],
        why: 'Features never import each other, storage or app: what they share belongs to components, the words or the domain.',
      },
    ]),
  ),
  app: { sees: [''], why: '' },
  build: { sees: ['domain', 'storage/format', 'exchange'], why: 'The build knows the formats only: no screen, no store.' },
  worker: { sees: [], packages: [], why: 'The service worker is a program of its own: it knows no other room.' },
}

const roomNames = Object.keys(rooms).toSorted((a, b) => b.length - a.length)

const isWithin = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`)

/** The templates of the sentences, which only the words fill in. */
const templates = 'words/english'

/** Resolves each kind of import and reports those that no arrow allows. */
export const walls = {
  create(context) {
    const src = join(import.meta.dirname, 'src')
    const here = relative(src, context.filename).split(sep).join('/')
    const name = roomNames.find((room) => isWithin(here, room))
    if (name === undefined) return {}
    const { sees, packages, why } = rooms[name]
    const look = (source) => {
      if (typeof source?.value !== 'string') return
      const node = source
      if (!source.value.startsWith('.')) {
        const isAllowed = packages === undefined || packages.some((known) => isWithin(source.value, known))
        if (!isAllowed) context.report({ node, message: 'The domain and its words are plain TypeScript: no library of the page or the storage.' })
        return
      }
      const there = relative(src, resolve(dirname(context.filename), source.value))
        .split(sep)
        .join('/')
      const isAllowed = [name, ...sees].some((room) => isWithin(there, room))
      if (!isAllowed) context.report({ node, message: why })
      else if (isWithin(there, templates) && name !== 'words') context.report({ node, message: 'The words choose the template: import what does.' })
    }
    const lookAtSource = ({ source }) => look(source)
    return {
      ImportDeclaration: lookAtSource,
      ExportNamedDeclaration: lookAtSource,
      ExportAllDeclaration: lookAtSource,
      ImportExpression: lookAtSource,
      TSImportType: lookAtSource,
    }
  },
}

const wallRules = { files: ['src/**'], plugins: { recert: { rules: { walls } } }, rules: { 'recert/walls': 'error' } }

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
    'no-restricted-syntax': ['error', ...notPassedIn],
    'no-restricted-globals': ['error', ...world.map((name) => ({ name, message: touchesWorld }))],
  },
}

export default defineConfig({ files: ['src/**/*.{ts,tsx}'], languageOptions: { parser } }, wallRules, worldRules)
