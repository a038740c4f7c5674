import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveConfig } from 'vite'
import { withDigests, withPolicy } from '../../src/build/contentSecurityPolicy'
import { headerRules, headersOf, headersOfAll, headersOfBuild, htaccess, readHeaderRules } from '../../src/build/hostHeaders'

const policy = headersOfAll['Content-Security-Policy'] ?? ''
const directives = policy.split('; ')

test('the policy allows our own scripts and the decoders’ WebAssembly, and requests to our own origin only', () => {
  expect(directives.toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    'trusted-types recert-worker',
    "worker-src 'self'",
  ])
})

test('the policy in the page is the same, without WebAssembly and without what only a header can say', () => {
  const expected = directives.filter((directive) => !directive.startsWith('frame-')).map((directive) => directive.replace(" 'wasm-unsafe-eval'", ''))
  const [, own = ''] = /content="([^"]*)"/.exec(withPolicy('<head></head>')) ?? []
  expect(own.split('; ')).toEqual(expected)
  expect(own).toContain("script-src 'self';")
})

test('the policy allows the very scripts and styles that are inside the page', () => {
  const html =
    '<style>b {}</style><script src="a.js"></script><script data-later="c.js">run()</script><script type="module" crossorigin src="d.js"></script>'
  const script = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='"
  const style = "'sha256-zy87ZYlZV4kMyp51wB+3ABJeEclAGRFupKDmlDS9DAw='"
  expect(withDigests("  Policy: script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'\n", html)).toBe(
    `  Policy: script-src 'self' 'wasm-unsafe-eval' ${script}; style-src 'self' ${style}; img-src 'self'\n`,
  )
})

test('every file is for our own origin only, of its declared type, and without the camera or the place', () => {
  expect(headersOfAll).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
    expect(headersOfAll['Permissions-Policy']).toContain(`${feature}=()`)
})

describe('the same headers are sent by', () => {
  test('`npm start`, as the build has them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recert-'))
    writeFileSync(join(folder, '_headers'), '/*\n  A: b\n\n/x.js\n  C: d\n')
    const { preview } = await resolveConfig({ build: { outDir: folder } }, 'serve', 'production', 'production', true)
    expect(preview.headers).toEqual({ A: 'b' })
    rmSync(folder, { recursive: true })
    expect(headersOfBuild(folder)).toEqual(headersOfAll)
  })

  test('`npm run dev`, but for the policy, which would block what it adds to the page', async () => {
    const { server } = await resolveConfig({}, 'serve')
    expect(server.headers).toEqual({ ...headersOfAll, 'Content-Security-Policy': "frame-ancestors 'none'" })
  })

  test('Apache', () => {
    const text = htaccess(headerRules)
    for (const [name, value] of Object.entries(headersOfAll)) expect(text).toContain(`Header always set ${name} "${value}"`)
    expect(text).toContain('<Files "service-worker.js">\nHeader always set Cache-Control "no-cache"\n</Files>')
  })
})

test('a file of headers is read rule by rule', () => {
  const rules = readHeaderRules('/*\n  A: b; c:d\n  E: f\n\n/x.js\n  G: h\n')
  expect(rules).toEqual([
    { path: '/*', headers: { A: 'b; c:d', E: 'f' } },
    { path: '/x.js', headers: { G: 'h' } },
  ])
  expect(headersOf('/x.js', rules)).toEqual({ A: 'b; c:d', E: 'f', G: 'h' })
  expect(headersOf('/y.js', rules)).toEqual({ A: 'b; c:d', E: 'f' })
})
