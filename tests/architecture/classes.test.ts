import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

type Texts = ReadonlyMap<string, string>

const src = fileURLToPath(new URL('../../src', import.meta.url))

const texts: Texts = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => [file.split(sep).join('/'), readFileSync(join(src, file), 'utf8')]),
)

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

/** The classes that a style sheet has rules for. */
function classesIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*.*?\*\/|'[^']*'/gs, '')
  const selectors = all(bare, /([^{};]*)\{/g).filter((selector) => !selector.trim().startsWith('@'))
  return [...new Set(selectors.flatMap((selector) => all(selector, /\.([A-Za-z][\w-]*)/g)))]
}

/** The properties of a variable that a text reads; null where it does something else with it. */
function usesOf(variable: string, text: string): readonly (string | null)[] {
  const uses: (string | null)[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isIdentifier(node) && node.text === variable && !isOnlyAName(node)) {
      uses.push(ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : null)
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('planted.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX))
  return uses
}

/** Whether a word names a property or an attribute, and not the variable of that name. */
function isOnlyAName(node: ts.Identifier): boolean {
  return 'name' in node.parent && node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent)
}

/** What's wrong with the classes of the modules: used as no plain name, without a rule, or with a rule and never used. */
function faultsIn(files: Texts): readonly string[] {
  const modules = [...files].filter(([file]) => file.endsWith('.module.css'))
  const unused = new Map(modules.map(([file, css]) => [file, new Set(classesIn(css))]))
  const faults: string[] = []
  for (const [file, text] of files) {
    for (const [, name = '', path = ''] of text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'/gm)) {
      const sheet = posix.join(posix.dirname(file), path)
      const known = classesIn(files.get(sheet) ?? '')
      for (const used of usesOf(name, text)) {
        if (used === null) faults.push(`${file}: ${name} is used without the name of a class`)
        else if (!known.includes(used)) faults.push(`${file}: ${sheet} has no .${used}`)
        else unused.get(sheet)?.delete(used)
      }
    }
  }
  return [...faults, ...[...unused].flatMap(([file, names]) => [...names].map((name) => `${file}: .${name} isn't used`))]
}

/** The words in plain class names that no global style sheet has a rule for. */
function strangersIn(files: Texts): readonly string[] {
  const known = new Set([...files].filter(([file]) => file.startsWith('styles/')).flatMap(([, css]) => classesIn(css)))
  return [...files].flatMap(([file, text]) => {
    const written = [...all(text, /className="([^"]*)"/g), ...all(text, /className=\{`(.*?)`\}/g).map((name) => name.replace(/\$\{[^}]*\}/g, ''))]
    const strangers = written.flatMap((names) => names.split(/\s+/)).filter((name) => name !== '' && !known.has(name))
    return strangers.map((name) => `${file}: ${name}`)
  })
}

describe('the classes of the style sheets', () => {
  test('are all used, and all that are used are there', () => {
    expect([...texts.keys()].filter((file) => file.endsWith('.module.css')).length).toBeGreaterThan(20)
    expect(faultsIn(texts)).toEqual([])
  })

  test('that are global are there, too', () => {
    expect(strangersIn(texts)).toEqual([])
  })
})

describe('what would be found', () => {
  const button = (tsx: string) =>
    new Map([
      ['ui/Button.module.css', "@media (width < 40.5rem) {\n  .button:hover > .icon::before {\n    content: '.text';\n  }\n}\n\n/* .old { } */"],
      ['features/a/Save.tsx', `import styles from '../../ui/Button.module.css'\n\nexport const Save = () => ${tsx}`],
    ])
  const both = '<b className={`${styles.button} ${styles.icon}`} />'

  test('nothing where every class is used, whatever else has the name', () => {
    expect(faultsIn(button(`<b styles={visit.styles} title="styles">styles {${both}}</b>`))).toEqual([])
  })

  test.each([
    ['a misspelled class', `${both}, <b className={styles.buton} />`, 'features/a/Save.tsx: ui/Button.module.css has no .buton'],
    ['a class that is not used', '<b className={styles.button} />', "ui/Button.module.css: .icon isn't used"],
    ['a class chosen at run time', `${both}, <b className={styles[look]} />`, 'features/a/Save.tsx: styles is used without the name of a class'],
    ['a style sheet handed on', `${both}, <Save {...styles} />`, 'features/a/Save.tsx: styles is used without the name of a class'],
  ])('%s', (_, tsx, fault) => {
    expect(faultsIn(button(tsx))).toEqual([fault])
  })

  test('a misspelled global class, alone or among others', () => {
    const files = new Map([
      ['styles/global.css', '.number,\n.visuallyHidden {\n}'],
      ['a.tsx', '<b className="number" />, <b className="visuallyhidden" />, <b className={`${styles.a} nummber`} />'],
    ])
    expect(strangersIn(files)).toEqual(['a.tsx: visuallyhidden', 'a.tsx: nummber'])
  })
})
