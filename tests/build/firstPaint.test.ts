import { expect, test } from 'vitest'
import { withFirstChunk, withFirstPaint } from '../../src/build/firstPaint'

const files: Readonly<Record<string, string>> = {
  './assets/index-a1.css': 'b { color: $& }\n',
  './look.js': 'run()\n',
  './index-b2.js': 'draw("$&")\n',
  './index-c3.js': 'draw("</script>")\n',
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

test('the first chunk comes last in the page, so that what’s before it is painted first', () => {
  expect(withFirstChunk(`<head>${scriptOf('index-b2.js')}</head><body><h1>Recert</h1></body>`, read)).toBe(
    '<head></head><body><h1>Recert</h1><script type="module" async>draw("$&")</script>\n<script type="module" async src="./blocked.js"></script>\n</body>',
  )
})

test.each([
  ['that would end its script', scriptOf('index-c3.js')],
  ['that isn’t there', ''],
])('a first chunk %s is no build', (_, script) => {
  expect(() => withFirstChunk(`<head>${script}</head><body></body>`, read)).toThrow()
})
