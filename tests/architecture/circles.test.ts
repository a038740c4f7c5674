import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'))

type Imports = ReadonlyMap<string, readonly string[]>

/** What each file imports from our own files, including types. Imports on demand can't close a circle. */
function importsIn(texts: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...texts].map(([file, text]) => {
      const paths = [...text.matchAll(/^(?:import|export)\b[^'"]*from '(\.[^']+)'/gm)].map(([, path = '']) => posix.join(posix.dirname(file), path))
      return [file, paths.flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((candidate) => texts.has(candidate)))]
    }),
  )
}

/** A circle of imports: each file imports the next, and the last one the first. Null if there's none. */
function circleIn(imports: Imports): readonly string[] | null {
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return path.slice(path.indexOf(file))
    if (done.has(file)) return null
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...path, file])
      if (circle !== null) return circle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = follow(file, [])
    if (circle !== null) return circle
  }
  return null
}

test('there are no circular imports', () => {
  const imports = importsIn(new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')])))
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  expect(circleIn(imports)).toBeNull()
})

test('this check finds a circle of three files', () => {
  const texts = new Map([
    ['a/one.ts', "import { two } from '../b/two'"],
    ['b/two.tsx', "import type {\n  Three,\n} from './three'"],
    ['b/three.ts', "export { one } from '../a/one'"],
    ['b/four.ts', "import { two } from './two'"],
  ])
  expect(circleIn(importsIn(texts))).toEqual(['a/one.ts', 'b/two.tsx', 'b/three.ts'])
})
