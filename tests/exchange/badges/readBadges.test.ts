import { describe, expect, test } from 'vitest'
import { readBadges } from '../../../src/exchange/badges/readBadges'
import { assertion, compressedChunk, credential, internationalChunk, pngWith, textChunk, tokenOf } from '../../support/badges'

const read = async (...content: BlobPart[]) => (await readBadges(new Blob(content))).map(({ title, completedOn }) => [title, completedOn])
const kettlebells = [['Kettlebell Foundations', '2026-05-03']]
const [old, today] = [JSON.stringify(assertion), JSON.stringify(credential)]

describe('a badge is found', () => {
  test.each<[string, BlobPart]>([
    ['in JSON', old],
    ['in JSON with a mark and blank lines', `\uFEFF\n ${today}\n`],
    ['in a list', `[${old}]`],
    ['in a token as a text of JSON', JSON.stringify(tokenOf(credential))],
    ['in a signed token', tokenOf(credential)],
    ['in a signed token that wraps it', tokenOf({ iss: 'did:x', nbf: 1_777_766_400, vc: { ...credential, validFrom: undefined } })],
    ['in a signed assertion', tokenOf(assertion)],
    ['as text in a PNG', pngWith(textChunk(old))],
    ['compressed in a PNG', pngWith(compressedChunk(old))],
    ['as international text in a PNG', pngWith(internationalChunk(today))],
    ['as international text with a language', pngWith(internationalChunk(today, { language: 'en' }))],
    ['compressed as international text', pngWith(internationalChunk(today, { compressed: true }))],
    ['as a token in a PNG', pngWith(internationalChunk(tokenOf(credential)))],
    ['behind other chunks', pngWith(['gAMA', new Uint8Array(4)], textChunk('x', 'Author'), textChunk(old))],
    ['beside one that cannot be read', pngWith(textChunk('{'), internationalChunk(today))],
  ])('%s', async (_, content) => expect(await read(content)).toEqual(kettlebells))
})

const svg = (inner: string, names = 'xmlns:openbadges="http://openbadges.org"') =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${names}>${inner}<circle r="4"/></svg>`
const escaped = old.replace(/"/g, '&quot;')

describe('a badge is found in an SVG', () => {
  test.each([
    ['between the tags of an assertion', svg(`<openbadges:assertion verify="https://x.example.invalid"><![CDATA[${old}]]></openbadges:assertion>`)],
    ['between the tags of a credential', svg(`<openbadges:credential>\n<![CDATA[${today}]]>\n</openbadges:credential>`)],
    ['without CDATA', svg(`<openbadges:credential>${today.replace(/"/g, '&#34;')}</openbadges:credential>`)],
    ['as an attribute', svg(`<openbadges:assertion verify="${escaped}"/>`)],
    ['as a token in an attribute', svg(`<openbadges:credential verify='${tokenOf(credential)}'></openbadges:credential>`)],
    ['under another prefix', svg(`<ob:credential><![CDATA[${today}]]></ob:credential>`, 'xmlns:ob="https://purl.imsglobal.org/ob/v3p0"')],
    ['beside a script', svg(`<script>throw new Error('ran')</script><openbadges:assertion verify="${escaped}"/>`)],
  ])('%s', async (_, content) => expect(await read(content)).toEqual(kettlebells))
})

test('of a badge with only an address baked in, everything is on the issuer’s site', async () => {
  const [badge] = await readBadges(new Blob([pngWith(textChunk('https://iron.example.invalid/assertions/7'))]))
  expect([badge?.title, badge?.isElsewhere, badge?.address]).toEqual([null, true, 'https://iron.example.invalid/assertions/7'])
})

test('a name in several languages is the first of them', async () => {
  const { achievement } = credential.credentialSubject
  const named = {
    ...credential,
    name: 'x',
    credentialSubject: { ...credential.credentialSubject, achievement: { ...achievement, name: { en: 'Sleep Coach' } } },
  }
  expect((await read(JSON.stringify(named)))[0]?.[0]).toBe('Sleep Coach')
})

test('a list of badges gives all of them', async () => {
  expect(await read(JSON.stringify([assertion, { nothing: 1 }, credential]))).toHaveLength(2)
})

describe('no badge, and no failure:', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const bomb = compressedChunk('a'.repeat(50_000_000))
  test.each<[string, BlobPart]>([
    ['an empty file', ''],
    ['text', 'Kettlebells'],
    ['broken JSON', '{"badge":'],
    ['very deep JSON', deep],
    ['half a token', 'abc.%%%.def'],
    ['a token of broken base64', 'abc.a.def'],
    ['a token of a number', tokenOf(7)],
    ['JSON of more than 2 MB', JSON.stringify({ ...assertion, filler: 'x'.repeat(2_000_000) })],
    ['an SVG without one', svg('')],
    ['an SVG that ends early', svg('').slice(0, 90) + '<openbadges:assertion verify="'],
    ['a page of HTML', '<html><script>throw 1</script></html>'],
    ['a photo', pngWith(textChunk('x', 'Author'))],
    ['a PNG that ends early', pngWith(textChunk(old)).slice(0, 120)],
    ['a PNG with a length beyond its end', pngWith().fill(0xff, 33, 37)],
    ['a badge that grows to 50 MB', pngWith(bomb)],
    ['a damaged compressed badge', pngWith(['zTXt', new TextEncoder().encode('openbadges\0\0nothing')])],
    ['an international text without its ends', pngWith(['iTXt', new TextEncoder().encode('openbadges\0\0\0en')])],
    ['a PDF', '%PDF-1.7'],
  ])('%s', async (_, content) => expect(await read(content)).toEqual([]))
})

test('a PNG of two million empty chunks is read quickly', async () => {
  const chunk = new Uint8Array([0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74, 0, 0, 0, 0])
  const many = new Uint8Array(chunk.length * 2_000_000)
  for (let at = 0; at < many.length; at += chunk.length) many.set(chunk, at)
  expect(await read(pngWith().slice(0, 33), many)).toEqual([])
})
