import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { headerRules, headersOfAll } from '../../src/build/hostHeaders'

const root = fileURLToPath(new URL('../..', import.meta.url))

const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const rooms = [...foldersIn('src').map((name) => `src/${name}`), 'tests']

/** All documents except dated ones, whose paths may be out of date. */
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/deploy.md', ...rooms.map((room) => `${room}/README.md`)]

/** First parts of names that only look like paths: storage keys, names in archives, and generated files. */
const elsewhere = ['recert', 'certificates', 'dist', 'node_modules', 'test-results']

/** The files and folders of ours that a text names in backticks or links to, outside code blocks. */
function pathsIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code).filter(isPath)
  const linked = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link).filter((link) => !link.includes(':'))
  return [...quoted, ...linked]
}

function isPath(code: string): boolean {
  const [first = '', ...rest] = code.split('/')
  return /^[\w./-]+$/.test(code) && first !== '' && !elsewhere.includes(first) && (rest.length > 0 || /\.(tsx?|mjs|css|md)$/.test(code))
}

/** Relative to the document, the project, or `src`. The extension of a source file is optional. */
function isThere(path: string, document: string): boolean {
  const bases = [dirname(document), '', 'src']
  return bases.some((base) => ['', '.ts', '.tsx', '.mjs'].some((ending) => existsSync(join(root, base, path + ending))))
}

describe('every path exists in', () => {
  test.each(documents)('%s', (document) => {
    const paths = pathsIn(readFileSync(join(root, document), 'utf8'))
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.filter((path) => !isThere(path, document))).toEqual([])
  })
})

describe('a README lists every folder in', () => {
  test.each(rooms)('%s', (room) => {
    const text = readFileSync(join(root, room, 'README.md'), 'utf8')
    expect(foldersIn(room).filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([])
  })
})

/** The code blocks of a text that contain something. */
function blocksWith(text: string, part: string): readonly string[] {
  return [...text.matchAll(/^```[\s\S]*?^```/gm)].map(([block]) => block).filter((block) => block.includes(part))
}

describe('every header of the build is in the recipe for', () => {
  const recipes = readFileSync(join(root, 'docs/deploy.md'), 'utf8')

  test('any host', () => {
    const headers = headerRules.flatMap(({ headers: ofPath }) => Object.entries(ofPath))
    expect(headers.length).toBeGreaterThanOrEqual(7)
    expect(headers.filter(([name, value]) => !recipes.includes(`| \`${name}\` | \`${value}\` |`))).toEqual([])
  })

  test.each([
    ['Caddy', 'file_server', (name: string, value: string) => `${name} "${value}"`],
    [
      'nginx',
      'add_header',
      (name: string, value: string) => (name === 'Content-Security-Policy' ? `default "${value}";` : `add_header ${name} "${value}" always;`),
    ],
    ['Vercel', '"headers"', (name: string, value: string) => `{ "key": "${name}", "value": "${value}" }`],
  ])('%s', (_, part, line) => {
    const [block = '', ...more] = blocksWith(recipes, part)
    expect(more).toEqual([])
    expect(Object.entries(headersOfAll).filter(([name, value]) => !block.includes(line(name, value)))).toEqual([])
    expect(block).toContain('"no-cache"')
    // The page's own policy names what's inside it, which changes with each version.
    expect(block).toContain(`"frame-ancestors 'none'"`)
  })
})

test('this check finds broken paths and ignores what is not a path', () => {
  const text = [
    'See `domain/values/amount`, `codec.ts` and [the plan](docs/plan.md#next).',
    'The key `recert/course/<id>`, the file `recert.json`, the route `#/plan`, `npm run build`, [a page](https://example.org/a.md).',
    '```\n`not/looked/at`\n```',
  ].join('\n')
  expect(pathsIn(text)).toEqual(['domain/values/amount', 'codec.ts', 'docs/plan.md'])
  expect(['domain/values/amount', 'domain/values/', 'codec.ts', 'docs/plan.md'].filter((path) => isThere(path, 'README.md'))).toEqual([
    'domain/values/amount',
    'domain/values/',
  ])
})
