import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

type Texts = ReadonlyMap<string, string>

/** The style sheets and components, which a test can replace. */
type Sources = { readonly sheets: Texts; readonly components: ReadonlyMap<string, ts.SourceFile> }

function sourcesOf(texts: Texts): Sources {
  const components = [...texts].filter(([file]) => file.endsWith('.tsx'))
  return {
    sheets: new Map([...texts].filter(([file]) => file.endsWith('.css'))),
    components: new Map(components.map(([file, text]) => [file, ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)])),
  }
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)

/** The classes a style sheet has rules for. */
function classesIn(css: string): readonly string[] {
  const bare = css.replace(/\/\*.*?\*\/|'[^']*'/gs, '')
  const selectors = all(bare, /([^{};]*)\{/g).filter((selector) => !selector.trim().startsWith('@'))
  return [...new Set(selectors.flatMap((selector) => all(selector, /\.([A-Za-z][\w-]*)/g)))]
}

/** Errors with module classes: not used by a plain name, used without a rule, or with a rule but never used. */
function faultsIn({ sheets, components }: Sources): readonly string[] {
  const modules = [...sheets].filter(([file]) => file.endsWith('.module.css'))
  const unused = new Map(modules.map(([file, css]) => [file, new Set(classesIn(css))]))
  const faults: string[] = []
  for (const [file, component] of components) {
    for (const [, name = '', path = ''] of component.text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'/gm)) {
      const sheet = posix.join(posix.dirname(file), path)
      const known = classesIn(sheets.get(sheet) ?? '')
      for (const used of usesOf(name, component)) {
        if (used === null) faults.push(`${file}: ${name} is used without the name of a class`)
        else if (!known.includes(used)) faults.push(`${file}: ${sheet} has no .${used}`)
        else unused.get(sheet)?.delete(used)
      }
    }
  }
  return [...faults, ...[...unused].flatMap(([file, names]) => [...names].map((name) => `${file}: .${name} isn't used`))]
}

/** The properties read from a variable; null if it's used in any other way. */
function usesOf(variable: string, component: ts.SourceFile): readonly (string | null)[] {
  return found(component, (node) => {
    if (!ts.isIdentifier(node) || node.text !== variable || isOnlyAName(node) || ts.isImportClause(node.parent)) return []
    return [ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : null]
  })
}

/** True if a word is the name of a property or attribute, not the variable. */
function isOnlyAName(node: ts.Identifier): boolean {
  return 'name' in node.parent && node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent) && !ts.isImportClause(node.parent)
}

/** The words written out as classes, except those compared or passed to a function. */
function wordsIn(component: ts.SourceFile): readonly string[] {
  const attributes = found(component, (node) =>
    ts.isJsxAttribute(node) && ['className', 'looks'].includes(node.name.getText()) ? [node.initializer ?? node] : [],
  )
  return attributes.flatMap((attribute) => literalsIn(attribute)).flatMap((text) => text.split(/\s+/).filter((word) => word !== ''))
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    return isOperand(node) ? [] : [node.text]
  }
  return childrenOf(node).flatMap(literalsIn)
}

function isOperand({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) || ts.isCallExpression(parent)
}

/** Errors with classes of style sheets that aren't modules. */
function strangersIn({ sheets, components }: Sources, page: string): readonly string[] {
  const known = new Set([...sheets].filter(([file]) => !file.endsWith('.module.css')).flatMap(([, css]) => classesIn(css)))
  const written = [...components].flatMap(([file, component]) => wordsIn(component).map((word) => [file, word] as const))
  // The primitives choose between classes too.
  const chosen = [...components].filter(([file]) => file.startsWith('ui/layout/')).flatMap(([, component]) => literalsIn(component))
  const used = new Set([...written.map(([, word]) => word), ...chosen, ...all(page, /class="([^"]*)"/g)])
  return [
    ...written.filter(([, word]) => !known.has(word)).map(([file, word]) => `${file}: no style sheet has .${word}`),
    ...[...known].filter((name) => !used.has(name)).map((name) => `.${name} isn't used`),
  ]
}

function found<Found>(node: ts.Node, look: (node: ts.Node) => readonly Found[]): readonly Found[] {
  return [...look(node), ...childrenOf(node).flatMap((child) => found(child, look))]
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

describe('the classes of the style sheets', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx|css)$/.test(file))
  const sources = sourcesOf(new Map(files.map((file) => [file.split(sep).join('/'), readFileSync(join(src, file), 'utf8')])))

  test('are all used, and all used classes exist', () => {
    expect(sources.sheets.size).toBeGreaterThan(30)
    expect(faultsIn(sources)).toEqual([])
  })

  test('that are global are used and exist too', () => {
    expect(strangersIn(sources, readFileSync(join(src, '../index.html'), 'utf8'))).toEqual([])
  })
})

describe('this check finds', () => {
  const both = '<b className={`${styles.button} ${styles.icon}`} />'

  const save = (jsx: string) =>
    sourcesOf(
      new Map([
        ['ui/Button.module.css', "@media (width < 40.5rem) {\n  .button:hover > .icon::before {\n    content: '.text';\n  }\n}\n\n/* .old { } */"],
        ['features/a/Save.tsx', `import styles from '../../ui/Button.module.css'\n\nexport const Save = () => ${jsx}`],
      ]),
    )

  test('nothing if every class is used, whatever else has the same name', () => {
    expect(faultsIn(save(`<b styles={visit.styles} title="styles">styles {${both}}</b>`))).toEqual([])
  })

  test.each([
    ['a misspelled class', `<b className={styles.buton}>{${both}}</b>`, 'features/a/Save.tsx: ui/Button.module.css has no .buton'],
    ['a class that is not used', '<b className={styles.button} />', "ui/Button.module.css: .icon isn't used"],
    ['a class chosen at run time', `<b className={styles[look]}>{${both}}</b>`, 'features/a/Save.tsx: styles is used without the name of a class'],
    ['a style sheet handed on', `<Save {...styles}>{${both}}</Save>`, 'features/a/Save.tsx: styles is used without the name of a class'],
  ])('%s', (_, jsx, fault) => {
    expect(faultsIn(save(jsx))).toEqual([fault])
  })

  const amount = (jsx: string) =>
    sourcesOf(
      new Map([
        ['styles/global.css', '@layer base {\n  .number,\n  .soft {\n  }\n}\n\n.loading {\n}'],
        ['Amount.tsx', `export const Amount = () => ${jsx}`],
      ]),
    )

  test('no global class that is written out in the page or a component', () => {
    const jsx = '<b className="number">{<i className={look === "plain" ? "soft" : `${styles.a} number`} />}</b>'
    expect(strangersIn(amount(jsx), '<p class="loading">')).toEqual([])
  })

  test.each([
    ['a misspelled global class', '<b className="number soft nummber" />', 'Amount.tsx: no style sheet has .nummber'],
    [
      'one among others',
      '<b className={`${styles.a} number`}>{<i className={isOld ? "soft" : "sofft"} />}</b>',
      'Amount.tsx: no style sheet has .sofft',
    ],
    ['a global class that is not used', '<b className="number" />', ".soft isn't used"],
  ])('%s', (_, jsx, fault) => {
    expect(strangersIn(amount(jsx), '<p class="loading">')).toEqual([fault])
  })
})
