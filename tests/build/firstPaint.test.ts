import { expect, test } from 'vitest'
import { withFirstChunk, withFirstPaint } from '../../src/build/firstPaint'

const files: Readonly<Record<string, string>> = {
  './assets/index-a1.css': 'b { color: $& }\n',
  './look.js': 'run()\n',
  './index-b2.js': 'draw("$&")\n',
  './index-c3.js': 'draw("</script>")\n',
  './react-d4.js': 'react()\n',
}
const read = (path: string) => files[path] ?? ''
const link = '<link rel="stylesheet" crossorigin href="./assets/index-a1.css">'
const scriptOf = (file: string) => `<script type="module" crossorigin src="./${file}"></script>`

test('what the first paint needs is inside the page, with a link to the styles that isn’t followed', () => {
  const html = `${scriptOf('index-b2.js')}${link}<script src="./look.js" data-later="./c.js"></script>`
  expect(withFirstPaint(html, read)).toBe(
    `${scriptOf('index-b2.js')}<style>b { color: $& }</style><link rel="stylesheet" crossorigin href="./assets/index-a1.css" disabled><script data-later="./c.js">run()</script>`,
  )
})

test.each([
  ['styles', '<script src="./look.js"></script>'],
  ['look.js', link],
])('a page without its %s is no build', (_, html) => {
  expect(() => withFirstPaint(html, read)).toThrow('The page has no')
})

test('React and the first chunk come last in the page, so that what’s before them is painted first', () => {
  expect(withFirstChunk(`<head>${scriptOf('react-d4.js')}\n${scriptOf('index-b2.js')}\n</head><body><h1>Recert</h1></body>`, read)).toBe(
    `<head></head><body><h1>Recert</h1>${[
      '>react()',
      '>while(!globalThis.recertParts?.react)await new Promise((then)=>setTimeout(then));draw("$&")',
      ' src="./blocked.js">',
    ]
      .map((rest) => `<script type="module" async${rest}</script>\n`)
      .join('')}</body>`,
  )
})

test.each([
  ['that would end its script', scriptOf('react-d4.js') + scriptOf('index-c3.js')],
  ['without React', scriptOf('index-b2.js')],
  ['that isn’t there', ''],
])('a first chunk %s is no build', (_, script) => {
  expect(() => withFirstChunk(`<head>${script}</head><body></body>`, read)).toThrow()
})
