import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as parser from '@typescript-eslint/parser'
import { ESLint, Linter } from 'eslint'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { walls } from '../../eslint.config.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file).split(sep).join('/'))
  .toSorted()

const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const eslint = new ESLint({ cwd: root })

/** What each folder may import besides itself. One feature represents all of them. */
const arrows = {
  'domain/values': [],
  'domain/device': ['domain/values'],
  'domain/rule': ['domain/values'],
  'domain/records': ['domain/values', 'domain/rule'],
  'domain/files': ['domain/records'],
  'domain/counting': ['domain/values', 'domain/rule', 'domain/records'],
  'domain/status': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting'],
  'domain/forms': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting'],
  'domain/planning': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting', 'domain/status'],
  'domain/search': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting', 'domain/status'],
  'domain/reports': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting', 'domain/status'],
  'domain/charts': ['domain/values', 'domain/rule', 'domain/records', 'domain/counting', 'domain/status'],
  'domain/changes': ['domain/values', 'domain/device', 'domain/rule', 'domain/records', 'domain/counting', 'domain/forms', 'domain/planning'],
  words: ['domain'],
  storage: ['domain'],
  exchange: ['domain'],
  store: ['domain', 'storage'],
  ui: [],
  components: ['domain', 'words', 'exchange', 'store', 'ui'],
  'features/courses': ['domain', 'words', 'exchange', 'store', 'storage/format', 'ui', 'components', 'styles'],
  build: ['domain', 'storage/format', 'exchange'],
  worker: [],
} as const

/** Every folder an import could come from. */
const folders = [
  ...foldersIn('src/domain').map((name) => `domain/${name}`),
  ...['words', 'storage/format', 'storage/records', 'exchange', 'store', 'ui', 'components', 'features/courses', 'features/data', 'app', 'styles'],
  'build',
  'worker',
]

/** The lines that the rules reject, with a text in place of a file. */
function refusedBy(config: Linter.Config[], file: string, lines: readonly string[]): readonly string[] {
  const messages = new Linter({ cwd: root }).verify(lines.join('\n'), config, join(root, file))
  // If the text couldn't be parsed, no rule would have run.
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([])
  const refused = new Set(messages.map(({ line }) => line))
  return lines.filter((_line, index) => refused.has(index + 1))
}

function refusedIn(file: string, lines: readonly string[]): readonly string[] {
  const recert = { rules: { walls } }
  return refusedBy(
    [{ files: ['**/*.ts'], languageOptions: { parser }, plugins: { recert }, rules: { 'recert/walls': 'error' } }],
    `src/${file}`,
    lines,
  )
}

const within = (folder: string, rooms: readonly string[]) => rooms.some((room) => folder === room || folder.startsWith(`${room}/`))

describe('a room imports only along the arrows:', () => {
  test.each(Object.entries(arrows))('%s', (room, seen) => {
    const up = '../'.repeat(room.split('/').length)
    const lines = folders.map((folder) => `import { a } from '${up}${folder}/planted'`)
    const closed = folders.filter((folder) => !within(folder, [room, ...seen]))
    expect(closed.length).toBeGreaterThan(2)
    expect(refusedIn(`${room}/planted.ts`, lines)).toEqual(closed.map((folder) => `import { a } from '${up}${folder}/planted'`))
  })

  test('every folder has its arrows', () => {
    const walled = Object.keys(arrows).map((room) => (room.startsWith('features/') ? 'features' : room))
    const domain = foldersIn('src/domain').map((name) => `domain/${name}`)
    const rooms = [...domain, ...foldersIn('src').filter((name) => !['domain', 'app', 'styles'].includes(name))]
    expect(rooms.toSorted()).toEqual(walled.toSorted())
  })

  test('a feature never imports another feature', () => {
    const names = foldersIn('src/features')
    expect(names.length).toBeGreaterThanOrEqual(4)
    for (const name of names) {
      const others = names.filter((other) => other !== name).map((other) => `import { a } from '../${other}/planted'`)
      expect(refusedIn(`features/${name}/planted.ts`, others)).toEqual(others)
    }
  })

  test('with any kind of path or import: a type, an export, an import on demand', () => {
    const lines = [
      "import type { A } from '../../store/recertStore'",
      "import { b } from './../../store/recertStore'",
      "import { c } from '../counting/../../store/recertStore'",
      "import '../../store/recertStore'",
      "export type { D } from '../../store/recertStore'",
      "export * from '../../store/recertStore'",
      "export const load = () => import('../../store/recertStore')",
      "export type E = import('../../store/recertStore').E",
    ]
    expect(refusedIn('domain/counting/planted.ts', lines)).toEqual(lines)
  })

  test('a folder may import its own files, even with the name of another folder', () => {
    const lines = ["import { a } from './store'", "import { b } from './app/planted'", "import { c } from '../counting/ui'"]
    expect(refusedIn('domain/counting/planted.ts', lines)).toEqual([])
  })

  test('only the words import their templates', () => {
    const lines = ["import type { Line } from '../../words/english/parts'", "import { needLines } from '../../words/english/need'"]
    for (const room of ['components/status', 'features/courses', 'app/shell']) expect(refusedIn(`${room}/planted.ts`, lines)).toEqual(lines)
    expect(refusedIn('words/status/planted.ts', lines)).toEqual([])
  })

  test.each(['domain/rule', 'words'])('%s uses no library', (room) => {
    const libraries = [
      'react',
      'react-dom/client',
      'zustand',
      'idb',
      'lucide',
      'valibot',
      'd3-scale',
      '@tanstack/react-virtual',
      'papaparse',
      'date-fns',
    ]
    const lines = libraries.map((library, index) => `import * as library${index} from '${library}'`)
    expect(refusedIn(`${room}/planted.ts`, lines)).toEqual(lines)
  })
})

type Rules = Linter.RulesRecord

/** The rules for a file in the whole configuration. */
async function rulesFor(file: string): Promise<Rules> {
  const config = (await eslint.calculateConfigForFile(join(root, file))) as { readonly rules?: Rules }
  return config.rules ?? {}
}

/** The lines that break the rules against touching the world, with a text in place of a file. */
async function worldLinesIn(file: string, lines: readonly string[]): Promise<readonly string[]> {
  expect(sources).toContain(file)
  const { 'no-restricted-globals': globals = 'off', 'no-restricted-syntax': syntax = 'off' } = await rulesFor(file)
  const rules: Rules = { 'no-restricted-globals': globals, 'no-restricted-syntax': syntax }
  return refusedBy([{ files: ['**/*.{ts,tsx}'], languageOptions: { parser }, rules }], file, lines)
}

describe('the linter keeps the world out of', { timeout: 60_000 }, () => {
  const world = [
    'export const instant = () => new Date()',
    'export const milliseconds = () => Date.now()',
    'export const number = () => Math.random()',
    ...['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket'].map(
      (name, index) => `export const planted${index} = ${name}`,
    ),
    'export const disk = window.localStorage',
  ]
  const harmless = 'export const given = (time: number) => new Date(time)'

  test.each(['domain', 'words', 'storage', 'store', 'exchange', 'features', 'components', 'ui', 'app'])('%s', async (room) => {
    const file = sources.find((source) => source.startsWith(`src/${room}/`)) ?? ''
    expect(await worldLinesIn(file, [...world, harmless])).toEqual(world)
  })

  test('but not out of main.tsx', async () => {
    expect(await worldLinesIn('src/main.tsx', world)).toEqual([])
  })
})

test('the linter checks every source file, with the walls', { timeout: 60_000 }, async () => {
  expect(sources.length).toBeGreaterThanOrEqual(300)
  for (const file of sources) {
    expect(await eslint.isPathIgnored(join(root, file))).toBe(false)
    expect((await rulesFor(file))['recert/walls'], file).toEqual([2])
  }
})

describe('the compiler rejects browser APIs in pure folders', { timeout: 60_000 }, () => {
  /** The compiler's errors for a text in a virtual file. */
  function compileIn(room: string, text: string): readonly string[] {
    const { options: ofProject, fileNames } = readConfig()
    // The virtual file isn't part of the project, and nothing is written.
    const options = { ...ofProject, composite: false, emitDeclarationOnly: false, noEmit: true }
    const planted = join(root, 'src', room, 'planted.ts').split(sep).join('/')
    if (existsSync(planted)) throw new Error(`${planted} must not exist`)
    expect(fileNames.filter((file) => relative(root, file).startsWith(join('src', room))).length).toBeGreaterThan(0)
    const disk = ts.createCompilerHost(options)
    const host: ts.CompilerHost = {
      ...disk,
      fileExists: (file) => file === planted || disk.fileExists(file),
      getSourceFile: (file, version) => (file === planted ? ts.createSourceFile(file, text, version) : disk.getSourceFile(file, version)),
    }
    const program = ts.createProgram([planted], options, host)
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  function readConfig(): ts.ParsedCommandLine {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.domain.json'), (file) => ts.sys.readFile(file)) as { readonly config: unknown }
    return ts.parseJsonConfigFileContent(config, ts.sys, root)
  }

  test.each(['domain', 'words'])('%s', (room) => {
    const names = ['window', 'document', 'localStorage', 'navigator', 'setTimeout']
    const uses = names.map((name, index) => `export const planted${index}: unknown = ${name}\n`)
    const plain = "import { hundredths } from '../domain/values/amount'\nexport const plain = hundredths(1)\n"
    const found = compileIn(room, plain + uses.join(''))
    expect(found).toHaveLength(names.length)
    for (const [index, name] of names.entries()) expect(found[index]).toContain(`Cannot find name '${name}'`)
  })
})
