import { describe, expect, test } from 'vitest'
import { resolveConfig } from 'vite'
import { policyOfPage } from '../../src/build/contentSecurityPolicy'
import { headerRules, headersOf, headersOfAll, htaccess, readHeaderRules } from '../../src/build/hostHeaders'

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
  expect(policyOfPage.split('; ')).toEqual(expected)
  expect(policyOfPage).toContain("script-src 'self';")
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
  test('`npm start`', async () => {
    const { preview } = await resolveConfig({}, 'serve', 'production', 'production', true)
    expect(preview.headers).toEqual(headersOfAll)
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
