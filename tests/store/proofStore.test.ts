import { describe, expect, test } from 'vitest'
import { createProofStore, type Drawing } from '../../src/store/proofStore'
import { createFakeProofFiles, pdfFile, sha256Of } from '../support/fakeProofFiles'
import { pngWith, textChunk } from '../support/badges'
import { frame, gif, jpegHead } from '../support/pictures'
import { day } from '../support/portfolio'

const drawn: Drawing = { type: 'image/jpeg', bytes: new TextEncoder().encode('drawn anew').buffer }

function openProofStore() {
  const files = createFakeProofFiles()
  const asked: { size: number; keepsPng: boolean }[] = []
  const proofStore = createProofStore({
    files,
    digest: sha256Of,
    redraw: (image, keepsPng) => {
      asked.push({ size: image.size, keepsPng })
      return Promise.resolve(drawn)
    },
    today: () => day('2026-11-20'),
    arrives: () => undefined,
  })
  return { files, asked, proofStore }
}

/** The header of a PNG with this size. */
function png(width: number, height: number): File {
  const head = new Uint8Array(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(head.buffer).setUint32(16, width)
  new DataView(head.buffer).setUint32(20, height)
  return new File([head], 'scan.png', { type: 'image/png' })
}

function jpeg(width: number, height: number, before: readonly number[] = []): File {
  return new File([jpegHead(width, height, before)], 'photo.jpg', { type: 'image/jpeg' })
}

test('a PDF is stored unchanged under the digest of its bytes', async () => {
  const { proofStore, files } = openProofStore()
  const taken = await proofStore.take(pdfFile('CES.pdf', 'x'))
  expect(taken).toEqual({
    ok: true,
    value: {
      sha256: '1b2ed3a31a3ff9e54be3ecbc2edce7c876d5e1fa70b8d66ec31d64c205cc8a43',
      name: 'CES.pdf',
      type: 'application/pdf',
      size: 10,
      addedOn: '2026-11-20',
    },
  })
  expect(files.kept.size).toBe(1)
})

test.each([
  ['of 25 MB', new File(['%PDF-', new Uint8Array(24_999_995)], 'large.pdf')],
  ['of nothing but its first bytes', new File(['%PDF-'], 'small.pdf')],
])('a PDF %s is stored', async (_, file) => {
  const { proofStore, files } = openProofStore()
  expect((await proofStore.take(file)).ok).toBe(true)
  expect([...files.kept.values()].map(({ byteLength }) => byteLength)).toEqual([file.size])
})

test('the same bytes under two names are stored once', async () => {
  const { proofStore, files } = openProofStore()
  const first = await proofStore.take(pdfFile('a.pdf'))
  const second = await proofStore.take(pdfFile('b.pdf'))
  expect(first.ok && second.ok && first.value.sha256 === second.value.sha256).toBe(true)
  expect(files.kept.size).toBe(1)
})

test('an image is redrawn, which removes place and device, and gets the type of the drawing', async () => {
  const { proofStore, asked } = openProofStore()
  const taken = await proofStore.take(png(800, 600))
  expect(taken.ok && [taken.value.type, taken.value.size, taken.value.name]).toEqual(['image/jpeg', 10, 'scan.png'])
  expect(asked).toEqual([{ size: 33, keepsPng: true }])
})

test('a badge baked into a PNG is stored byte for byte', async () => {
  const { proofStore, files } = openProofStore()
  const badge = pngWith(textChunk('{}'))
  const taken = await proofStore.take(new File([badge], 'badge.png'))
  expect(taken.ok && [taken.value.type, taken.value.size, taken.value.name]).toEqual(['image/png', badge.length, 'badge.png'])
  expect([...files.kept.values()].map((bytes) => new Uint8Array(bytes))).toEqual([badge])
})

describe('refused, and nothing stored:', () => {
  test.each([
    ['a file of 0 bytes', new File([], 'empty.pdf', { type: 'application/pdf' }), 'empty'],
    ['a page of HTML that is called a PDF', new File(['<html><script>alert(1)</script>'], 'x.pdf', { type: 'application/pdf' }), 'notAProof'],
    ['an SVG', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'x.svg', { type: 'image/svg+xml' }), 'notAProof'],
    ['a PDF that begins as a page of HTML', new File(['<html>%PDF-1.7'], 'x.pdf'), 'covered'],
    ['a PDF behind a program', new File(['MZ\u0000\u0000%PDF-1.7'], 'x.pdf'), 'covered'],
    ['a PDF behind more than a kilobyte', new File(['\n'.repeat(1025), '%PDF-1.7'], 'x.pdf'), 'notAProof'],
    ['a ZIP', new File(['PK\u0003\u0004'], 'x.zip'), 'notAProof'],
    ['an image of 100 megapixels', png(10_000, 10_000), 'tooManyPixels'],
    ['a JPEG whose size hides behind a restart marker', jpeg(20_000, 20_000, [0xff, 0xd0, 0, 19, ...frame(0xc0, 16, 16)]), 'unreadableImage'],
    ['a JPEG of 100 megapixels', jpeg(10_000, 10_000), 'tooManyPixels'],
    ['a GIF whose picture is larger than its screen', new File([gif([1, 1], [10_000, 10_000])], 'x.gif'), 'tooManyPixels'],
    ['an image whose size cannot be read', new File(['\u0089PNG'], 'x.png'), 'notAProof'],
    ['a PNG without a picture', png(0, 0), 'unreadableImage'],
    ['a PDF of one byte more than 25 MB', new File(['%PDF-', new Uint8Array(24_999_996)], 'large.pdf'), 'tooLarge'],
  ])('%s', async (_, file, problem) => {
    const { proofStore, files, asked } = openProofStore()
    expect(await proofStore.take(file)).toEqual({ ok: false, error: problem })
    expect([files.kept.size, asked.length]).toEqual([0, 0])
  })

  test('an image the browser cannot draw', async () => {
    const files = createFakeProofFiles()
    const proofStore = createProofStore({
      files,
      digest: sha256Of,
      redraw: () => Promise.reject(new Error('no')),
      today: () => day('2026-11-20'),
      arrives: () => undefined,
    })
    expect(await proofStore.take(png(800, 600))).toEqual({ ok: false, error: 'unreadableImage' })
    expect(files.kept.size).toBe(0)
  })

  test.each([
    ['full', 'full'],
    ['broken', 'refused'],
  ] as const)('a file that the browser does not store: %s', async (fault, problem) => {
    const { proofStore, files } = openProofStore()
    files.fault = fault
    expect(await proofStore.take(pdfFile('a.pdf'))).toEqual({ ok: false, error: problem })
  })
})

test('the bytes come back unchanged', async () => {
  const { proofStore } = openProofStore()
  const taken = await proofStore.take(pdfFile('a.pdf', 'page one'))
  if (!taken.ok) throw new Error('not taken')
  const opened = await proofStore.open(taken.value.sha256)
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe('%PDF-1.7\npage one')
})

test('a missing file, an altered file and a browser that does not answer give different errors', async () => {
  const { proofStore, files } = openProofStore()
  const taken = await proofStore.take(pdfFile('a.pdf'))
  if (!taken.ok) throw new Error('not taken')
  const { sha256 } = taken.value
  files.kept.set(sha256, new TextEncoder().encode('%PDF-other').buffer)
  expect(await proofStore.open(sha256)).toEqual({ ok: false, error: 'altered' })
  files.kept.delete(sha256)
  expect(await proofStore.open(sha256)).toEqual({ ok: false, error: 'lost' })
  files.fault = 'broken'
  expect(await proofStore.open(sha256)).toEqual({ ok: false, error: 'refused' })
})

test('bytes from a backup are put back only under their own digest', async () => {
  const { proofStore, files } = openProofStore()
  const bytes = new TextEncoder().encode('%PDF-1.7')
  const sha256 = await sha256Of(bytes.buffer)
  expect(await proofStore.putBack(sha256, new TextEncoder().encode('%PDF-1.8'))).toEqual({ ok: false, error: 'altered' })
  expect([files.kept.size, proofStore.comeBack.getState()]).toEqual([0, new Set()])
  expect(await proofStore.putBack(sha256, bytes)).toEqual({ ok: true, value: undefined })
  expect(proofStore.comeBack.getState()).toEqual(new Set([sha256]))
  expect(await proofStore.lost(new Set([sha256]))).toEqual(new Set())
})

test('missing files are reported as lost, but not if the browser does not answer', async () => {
  const { proofStore, files } = openProofStore()
  const taken = await proofStore.take(pdfFile('a.pdf'))
  if (!taken.ok) throw new Error('not taken')
  const gone = await sha256Of(new ArrayBuffer(1))
  expect(await proofStore.lost(new Set([taken.value.sha256, gone]))).toEqual(new Set([gone]))
  files.fault = 'broken'
  expect(await proofStore.lost(new Set([gone]))).toEqual(new Set())
})

test.each([
  ['a picture of 100 megapixels', async () => new Uint8Array(await png(10_000, 10_000).arrayBuffer())],
  ['a page of a web site', () => Promise.resolve(new TextEncoder().encode('<html>'))],
  ['nothing', () => Promise.resolve(new Uint8Array())],
])('%s is refused from a backup too', async (_, make) => {
  const { proofStore, files } = openProofStore()
  const bytes = await make()
  expect(await proofStore.putBack(await sha256Of(bytes.slice().buffer), bytes)).toEqual({ ok: false, error: 'unfit' })
  expect(files.kept.size).toBe(0)
})

test.each([
  ['line breaks', '\r\n\r\n'],
  ['a byte-order mark', '\uFEFF'],
  ['zeros', '\0\0\0'],
  ['the headers of a server', 'Content-Type: application/pdf\r\nContent-Length: 8\r\n\r\n'],
  ['the commands of a printer', '\u001B%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
  ['a kilobyte of spaces', ' '.repeat(1024)],
])('a PDF behind %s is kept from where it begins', async (_, front) => {
  const { proofStore } = openProofStore()
  const taken = await proofStore.take(new File([front, '%PDF-1.7\npage'], 'scan.pdf'))
  const opened = taken.ok ? await proofStore.open(taken.value.sha256) : null
  expect(taken.ok && [taken.value.type, taken.value.size]).toEqual(['application/pdf', 13])
  expect(opened?.ok === true && new TextDecoder().decode(opened.value)).toBe('%PDF-1.7\npage')
})
