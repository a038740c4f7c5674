import { expect, test } from 'vitest'
import { withFirstPaint } from '../../src/build/firstPaint'

const files: Readonly<Record<string, string>> = { './assets/index-a1.css': 'b { color: $& }\n', './look.js': 'run()\n' }
const read = (path: string) => files[path] ?? ''
const link = '<link rel="stylesheet" crossorigin href="./assets/index-a1.css">'

test('what the first paint needs is inside the page, with a link to the styles that isn’t followed', () => {
  const html = `<script type="module" src="./assets/index-b2.js"></script>${link}<script src="./look.js" data-later="./c.js"></script>`
  expect(withFirstPaint(html, read)).toBe(
    '<script type="module" src="./assets/index-b2.js"></script><style>b { color: $& }</style><link rel="stylesheet" crossorigin href="./assets/index-a1.css" disabled><script data-later="./c.js">run()</script>',
  )
})

test.each([
  ['styles', '<script src="./look.js"></script>'],
  ['look.js', link],
])('a page without its %s is no build', (_, html) => {
  expect(() => withFirstPaint(html, read)).toThrow('The page has no')
})
