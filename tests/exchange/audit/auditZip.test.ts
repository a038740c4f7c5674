import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect, test, vi } from 'vitest'
import { type AuditPack, auditPack } from '../../../src/domain/reports/auditPack'
import type { Course } from '../../../src/domain/records/course'
import type { ProofLoss } from '../../../src/domain/files/proofFile'
import type { Sha256 } from '../../../src/domain/records/proof'
import { err, ok } from '../../../src/domain/values/result'
import { type AuditZip, type AuditZipWorld, packAudit } from '../../../src/exchange/audit/auditZip'
import { certificateLabel } from '../../../src/words/reports/auditCertificates'
import { auditReport, indexColumns, reasonText } from '../../../src/words/reports/auditPack'
import { amount, awarded, ces, course, cpr, cpt, day, pes, portfolio } from '../../support/portfolio'
import { proof, shaOf } from '../../support/proofs'

const words = (pack: AuditPack) => ({
  index: { columns: indexColumns, reason: reasonText },
  report: (losses: ReadonlyMap<Sha256, ProofLoss>) => auditReport(pack, 'Ana', losses),
  label: certificateLabel,
})

const packOf = (...courses: readonly Course[]) => auditPack(cpt(), portfolio({ courses }), day('2027-06-01'))

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A proof store with a file for each letter. */
const proofStore =
  (files: Readonly<Record<string, string>>): AuditZipWorld['open'] =>
  (sha256) => {
    const text = files[sha256.charAt(0)]
    return Promise.resolve(text === undefined ? err('lost') : ok(bytesOf(text)))
  }

const zip = (pack: AuditPack, world: Partial<AuditZipWorld> = {}) =>
  packAudit(pack, words(pack), {
    open: proofStore({ a: 'file a', b: 'file b', c: 'file c' }),
    at: new Date('2027-06-01T12:00:00Z'),
    dialect: 'comma',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...world,
  })

async function read({ archive }: AuditZip): Promise<Readonly<Record<string, string>>> {
  const entries = await new ZipReader(new BlobReader(archive)).getEntries()
  const texts = entries.map(async (entry) => [entry.filename, entry.directory ? '' : await entry.getData(new TextWriter())] as const)
  return Object.fromEntries(await Promise.all(texts))
}

const proved = (record: Course, ...letters: readonly string[]): Course => ({ ...record, proofs: letters.map((letter) => proof(letter)) })

test('the archive contains the report, its index and the numbered certificates', async () => {
  const made = await zip(packOf(proved(ces(), 'a'), { ...cpr(), proofs: [proof('b', { type: 'image/jpeg' })] }))
  const files = await read(made)
  expect(Object.keys(files)).toEqual(['index.html', 'index.csv', 'certificates/01 CES 2026-05-03.pdf', 'certificates/02 CPR-AED 2026-09-10.jpg'])
  expect(files['certificates/01 CES 2026-05-03.pdf']).toBe('file a')
  expect(made).toMatchObject({ name: 'Audit pack NASM-CPT 2026-01-15 to 2028-01-15.zip', packed: 2, losses: new Map() })
})

test('the report links each certificate to its file', async () => {
  const { 'index.html': html = '' } = await read(await zip(packOf(proved(ces(), 'a'))))
  expect(html).toContain('<a href="certificates/01%20CES%202026-05-03.pdf"><strong class="number">01</strong> <bdi>CES</bdi></a>')
  expect(html).toContain('<bdi>Ana</bdi>')
  expect(html).not.toMatch(/<script|https?:|src=/)
})

test('the index lists for each course how much counted and where its certificate is', async () => {
  const { 'index.csv': csv = '' } = await read(await zip(packOf(proved(ces(), 'a', 'b'), pes(), proved(cpr(), 'b'))))
  const lines = csv.split('\r\n')
  expect(lines[0]).toBe('Number,File,Course,Completed,Provider,Course number,Link,Amount,Counted,Why not in full')
  expect(lines.slice(1, 4)).toEqual([
    '1,certificates/01 CES 2026-05-03.pdf,CES,2026-05-03,,,,1.9,1.9,',
    '2,certificates/02 CES 2026-05-03.pdf,CES,2026-05-03,,,,,,',
    '2,certificates/02 CES 2026-05-03.pdf,CPR/AED,2026-09-10,,,,0.1,0.1,',
  ])
  expect(lines[4]).toMatch(/^,,PES,2026-08-01,,,,1\.9,0\.0,"?1\.9 CEUs surplus/)
})

test('the index is written for where the decimal sign is a comma', async () => {
  const { 'index.csv': csv = '' } = await read(await zip(packOf(proved(ces(), 'a')), { dialect: 'semicolon' }))
  expect(csv.split('\r\n')[1]).toBe('1;certificates/01 CES 2026-05-03.pdf;CES;2026-05-03;;;;1,9;1,9;')
})

test('a course’s number and link are in the report and the index, and its note in neither', async () => {
  const taken = { ...ces(), number: '=CEP-1186', link: 'https://example.org/ces', note: 'Paid by the studio' }
  const { 'index.html': html = '', 'index.csv': csv = '' } = await read(await zip(packOf(taken)))
  expect(csv.split('\r\n')[1]).toBe(",,CES,2026-05-03,,'=CEP-1186,https://example.org/ces,1.9,1.9,")
  expect(html).toContain('<bdi>course number =CEP-1186 · Specialization · under Education · https://example.org/ces</bdi>')
  expect(html + csv).not.toContain('Paid by the studio')
})

test('the certificate of the certification is in the index too', async () => {
  const pack = auditPack(cpt({ proofs: [proof('c')] }), portfolio({ courses: [] }), day('2027-06-01'))
  const { 'index.csv': csv = '' } = await read(await zip(pack))
  expect(csv.split('\r\n')[1]).toBe('1,certificates/01 NASM-CPT 2026-01-15.pdf,NASM-CPT,2026-01-15,,,,,,')
})

test('a certificate that can’t be opened is listed as a gap, and the others keep their numbers', async () => {
  const made = await zip(packOf(proved(ces(), 'e'), proved(cpr(), 'b')))
  expect(made.packed).toBe(1)
  expect(made.losses).toEqual(new Map([[shaOf('e'), 'lost']]))
  const files = await read(made)
  expect(Object.keys(files)).toEqual(['index.html', 'index.csv', 'certificates/02 CPR-AED 2026-09-10.pdf'])
  expect(files['index.html']).toContain('Certificate 01 (“CES”) can’t be opened.')
  expect(files['index.html']).toContain(
    '<li><strong class="number">01</strong> <bdi>CES</bdi> <bdi class="soft">not in this pack: the file can’t be opened</bdi></li>',
  )
  expect(files['index.csv']).toContain('\r\n,,CES,')
})

test('courses with the same name and day get separate files', async () => {
  const twin = { ...ces(), id: course({ id: 'twin' }).id, awards: awarded(ces(), { amount: amount('0.1') }).awards }
  const files = Object.keys(await read(await zip(packOf(proved(ces(), 'a', 'b'), proved(twin, 'c')))))
  expect(new Set(files).size).toBe(5)
})

const nasty = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '../../x',
  'abc\u202Efdp.exe',
  'CON',
  'x'.repeat(300),
  '=HYPERLINK("http://x")',
  '@SUM(A1)',
  '\tcmd',
  "'; DROP",
  '&lt;b&gt;',
]

test.each(nasty)('a course named %j does no harm', async (title) => {
  const taken = course({ id: 'x', title, provider: title, on: '2026-05-03', worth: '1.9' })
  const made = await zip(packOf(proved(taken, 'a')))
  const files = await read(made)
  const [, , certificate = ''] = Object.keys(files)
  expect(certificate).toMatch(/^certificates\/01[^/\\<>:"|?*\p{Cc}\u202E]{1,80}\.pdf$/u)
  expect(certificate).toMatch(/ 2026-05-03\.pdf$/)
  const html = files['index.html'] ?? ''
  expect(html).not.toMatch(/<(?:img|script|b)\b(?! *>)/i)
  expect([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag).filter((tag) => !known.has(tag ?? ''))).toEqual([])
  expect(html).not.toMatch(/<[^>]*\son\w+=/)
})

const known = new Set('html head meta title style body section h1 h2 dl div dt dd bdi ul li table caption thead tbody tr th td p a strong'.split(' '))

test('escaped text reads back unchanged', async () => {
  const { 'index.html': html = '' } = await read(await zip(packOf(course({ title: `<b>&'"`, on: '2026-05-03', worth: '1.9' }))))
  expect(html).toContain('<bdi>&#60;b&#62;&#38;&#39;&#34;</bdi>')
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-A1', "'-A1"],
  ['-1', '-1'],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['＝1', "'＝1"],
  ['a, "b"', '"a, ""b"""'],
  ['a\nb', '"a\nb"'],
  ['1-2', '1-2'],
])('a spreadsheet reads the title %j as the text %j', async (title, cell) => {
  const { 'index.csv': csv = '' } = await read(await zip(packOf(course({ title, on: '2026-05-03', worth: '1.9' }))))
  expect(csv).toContain(`\r\n,,${cell},2026-05-03,`)
})

test('progress grows until the end', async () => {
  const steps: (readonly [number, number])[] = []
  await zip(packOf(proved(ces(), 'a'), proved(cpr(), 'b')), { onProgress: (done, of) => steps.push([done, of]) })
  expect(steps).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]))
})

test('with lost certificates, progress never goes backward and ends full', async () => {
  const shares: number[] = []
  await zip(packOf(proved(ces(), 'e'), proved(cpr(), 'b')), { onProgress: (done, of) => shares.push(done / of) })
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

test.each([1, 2, 3, 4, 5, 6])('canceling after step %i makes no archive', async (step) => {
  const stopper = new AbortController()
  let steps = 0
  const onProgress = () => {
    steps += 1
    if (steps === step) stopper.abort()
  }
  const making = zip(packOf(proved(ces(), 'a'), proved(cpr(), 'b')), { signal: stopper.signal, onProgress })
  await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  expect(steps).toBe(step)
})

test('losing a certificate while packing makes no archive', async () => {
  const open = vi
    .fn<AuditZipWorld['open']>()
    .mockResolvedValueOnce(ok(bytesOf('x')))
    .mockResolvedValue(err('lost'))
  await expect(zip(packOf(proved(ces(), 'a')), { open })).rejects.toThrow('lost while it was packed')
})

test('photos and PDFs are packed byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
  const { archive } = await zip(packOf(proved(ces(), 'a')), { open: () => Promise.resolve(ok(bytes)) })
  const entries = await new ZipReader(new BlobReader(archive)).getEntries()
  const entry = entries.find(({ filename }) => filename.startsWith('certificates/'))
  expect(entry?.directory === false ? await entry.getData(new Uint8ArrayWriter()) : null).toEqual(bytes)
})
