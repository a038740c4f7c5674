import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file).split(sep).join('/'))
  .toSorted()

const eslint = new ESLint({ cwd: root })

/** The lines about which the linter says this, in a text that stands in place of the first file of a room. */
async function refused(room: string, says: string, lines: readonly string[]): Promise<readonly string[]> {
  const filePath = sources.find((file) => file.startsWith(`src/${room}/`))
  if (filePath === undefined) throw new Error(`no file in src/${room}`)
  const [result] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath: join(root, filePath) })
  const messages = result?.messages ?? []
  // Were the text not read, no rule would have looked at it.
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([])
  const wrong = new Set(messages.filter(({ message }) => message.includes(says)).map(({ line }) => line))
  return lines.filter((_line, index) => wrong.has(index + 1))
}

/** All that the walls say about a text in place of this file. */
async function messagesIn(file: string, lines: readonly string[]): Promise<readonly string[]> {
  expect(sources).toContain(file)
  const [result] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath: join(root, file) })
  return (result?.messages ?? []).filter(({ fatal, ruleId }) => fatal === true || /no-restricted/.test(ruleId ?? '')).map(({ message }) => message)
}

const allRooms = ['domain', 'words', 'storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles']

const rooms = [
  {
    room: 'domain',
    closed: ['words', 'storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    says: 'The domain is pure: it knows no other room.',
  },
  {
    room: 'words',
    closed: ['storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    says: 'Words turn what the domain says into sentences: they know the domain only.',
  },
  {
    room: 'storage',
    closed: ['words', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    says: 'Storage keeps what the domain describes: it knows the domain only.',
  },
  {
    room: 'exchange',
    closed: ['words', 'storage', 'store', 'ui', 'features', 'app', 'styles'],
    says: 'Exchange turns records into files and back: it knows the domain only.',
  },
  {
    room: 'store',
    closed: ['words', 'exchange', 'ui', 'features', 'app', 'styles'],
    says: 'The store wires the domain to the storage: it knows no screen.',
  },
  {
    room: 'ui',
    closed: ['domain', 'words', 'storage', 'store', 'exchange', 'features', 'app', 'styles'],
    says: 'ui has no word of the domain: pass it in.',
  },
  {
    room: 'worker',
    closed: ['domain', 'words', 'storage', 'store', 'exchange', 'ui', 'features', 'app', 'styles'],
    says: 'The service worker is a program of its own: it knows no other room.',
  },
]

const features = readdirSync(join(root, 'src/features'))

describe('the linter lets a room look only into the rooms below it:', { timeout: 60_000 }, () => {
  const look = (up: string, into: string) => `import { planted as ${into} } from '${up}/${into}/planted'`

  for (const { room, closed, says } of rooms) {
    test(room, async () => {
      const lines = allRooms.filter((other) => other !== room).map((other) => look('..', other))
      expect(await refused(room, says, lines)).toEqual(closed.map((other) => look('..', other)))
    })
  }

  test('a folder within a room', async () => {
    const line = look('../..', 'storage')
    expect(await refused('domain/rules', 'The domain is pure: it knows no other room.', [line])).toEqual([line])
  })

  for (const { room, closed, says } of rooms) {
    test(`${room}, by whatever way a path leaves the folder`, async () => {
      const ways = (into: string) => [look('../../src', into), look('./..', into), look('../../recert/src', into), look('../planted/..', into)]
      const lines = closed.flatMap(ways)
      expect(await refused(room, says, lines)).toEqual(lines)
    })

    test(`${room}, but not its own files of such names`, async () => {
      const lines = closed.map((other) => look('.', other))
      expect(await refused(room, says, lines)).toEqual([])
    })
  }

  test('a type, and what is exported again', async () => {
    const lines = [
      "export type { Keeper } from '../storage/keeper'",
      "export * from '../storage/keys'",
      "import type { Mirror } from '../storage/mirror'",
    ]
    expect(await refused('domain', 'The domain is pure: it knows no other room.', lines)).toEqual(lines)
  })

  for (const feature of features) {
    test(`the feature ${feature}`, async () => {
      const says = 'Features draw what the store and the domain say: storage and app are behind them.'
      const lines = allRooms.filter((other) => other !== 'features').map((other) => look('../..', other))
      expect(await refused(`features/${feature}`, says, lines)).toEqual([look('../..', 'storage'), look('../..', 'app')])
      const roundabout = ['storage', 'app'].flatMap((other) => [look('../../src', other), look('../../../src', other), look('./../..', other)])
      expect(await refused(`features/${feature}`, says, roundabout)).toEqual(roundabout)
    })

    test(`the feature ${feature} beside the other features`, async () => {
      const says = 'Features never import each other: what they share belongs to the domain, the words or ui; app puts them together.'
      const others = features.filter((other) => other !== feature)
      expect(others.length).toBeGreaterThanOrEqual(3)
      const ways = ['..', '../../features', '../../../src/features', './..', `../../features/${feature}/..`]
      const lines = others.flatMap((other) => ways.map((way) => look(way, other)))
      expect(await refused(`features/${feature}`, says, lines)).toEqual(lines)
    })
  }
})

describe('the linter keeps the world out of', { timeout: 60_000 }, () => {
  for (const room of ['domain', 'words']) {
    test(`${room}: the libraries of the page and of the storage`, async () => {
      const says = 'The domain and its words are plain TypeScript: no library of the page or the storage.'
      const libraries = [
        'react',
        'react-dom',
        'react-dom/client',
        'zustand',
        'zustand/vanilla',
        'idb',
        'lucide',
        'valibot',
        'd3-scale',
        '@tanstack/react-virtual',
        'papaparse',
        'date-fns',
      ]
      const lines = libraries.map((library, index) => `import * as library${index} from '${library}'`)
      expect(await refused(room, says, lines)).toEqual(lines)
    })
  }

  for (const room of ['domain', 'words', 'storage', 'store', 'exchange', 'features', 'ui', 'app']) {
    const lines = [
      'export const instant = () => new Date()',
      'export const milliseconds = () => Date.now()',
      'export const number = () => Math.random()',
      "export const loaded = () => import('./planted')",
      'export const given = (time: number) => new Date(time)',
    ]
    test(`${room}: the clock, chance, and loading on demand`, async () => {
      expect(await refused(room, 'The clock is passed in: only the composition root reads it.', lines)).toEqual([lines[0], lines[1]])
      expect(await refused(room, 'Randomness is passed in.', lines)).toEqual([lines[2]])
      expect(await refused(room, 'What is loaded on demand is decided in app/onDemand.ts, app/screens.ts and exchange/onDemand.ts.', lines)).toEqual([
        lines[3],
      ])
    })

    test(`${room}: the storages, the network and chance of the browser`, async () => {
      const names = ['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket']
      const uses = names.map((name, index) => `export const planted${index} = ${name}`)
      expect(await refused(room, 'Only the composition root touches the world: pass it in.', uses)).toEqual(uses)
    })
  }

  test('but lets app/screens.ts load on demand, and main.tsx touch the world', async () => {
    const load = "export const loaded = () => import('./planted')"
    expect(await messagesIn('src/app/screens.ts', [load])).toEqual([])
    expect(await messagesIn('src/exchange/onDemand.ts', [load])).toEqual([])
    const world = ['export const instant = () => new Date()', 'export const milliseconds = () => Date.now()', 'export const disk = localStorage']
    expect(await messagesIn('src/main.tsx', world)).toEqual([])
  })
})

test('the linter sees every source file, and every room has its walls', { timeout: 60_000 }, async () => {
  const walled = await Promise.all(
    sources.map(async (file) => {
      if (await eslint.isPathIgnored(join(root, file))) return []
      const config = (await eslint.calculateConfigForFile(join(root, file))) as { readonly rules?: Readonly<Record<string, unknown>> }
      return config.rules?.['@typescript-eslint/no-restricted-imports'] === undefined ? [] : [file]
    }),
  )
  expect(sources.filter((file) => !walled.flat().includes(file))).toEqual(['src/main.tsx'])
  expect(walled.flat().length).toBeGreaterThanOrEqual(60)
})

describe('the compiler refuses the browser in the pure rooms', { timeout: 60_000 }, () => {
  /** What the compiler says about a text in a file that only it sees. */
  function compileIn(room: string, text: string): readonly string[] {
    const { options, fileNames } = readConfig()
    const planted = join(root, 'src', room, 'planted.ts').split(sep).join('/')
    if (existsSync(planted)) throw new Error(`${planted} must not exist`)
    expect(fileNames.filter((file) => dirname(relative(root, file)) === join('src', room)).length).toBeGreaterThan(0)
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

  for (const room of ['domain', 'words']) {
    for (const name of ['window', 'document', 'localStorage', 'navigator', 'setTimeout']) {
      test(`${name} in ${room}`, () => {
        expect(compileIn(room, `export const planted: unknown = ${name}\n`)).toContainEqual(expect.stringContaining(`Cannot find name '${name}'`))
      })
    }

    test(`and lets a plain text through in ${room}`, () => {
      expect(compileIn(room, "import { hundredths } from '../domain/amount'\nexport const planted = hundredths(1)\n")).toEqual([])
    })
  }
})
