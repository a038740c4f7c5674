import { expect, test, vi } from 'vitest'

// Only drawing needs it.
vi.stubGlobal('DOMMatrix', Object)
// pdf.js checks that it gets a Worker. Here it's a port to the real worker's code.
vi.stubGlobal('Worker', MessagePort)
vi.stubGlobal('document', { baseURI: 'https://recert.example/' })

// A PDF with one empty page and no cross-reference table, which readers can do without.
const pageThat = (ends: string) =>
  new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n4 0 obj<</Author(Ana Example)>>endobj\ntrailer<</Root 1 0 R/Info 4 0 R${ends}>>\n%%EOF`,
  )
const onePage = pageThat('')
// No key opens it: what stands for the password's check is all zeros.
const locked = pageThat(`/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>`)

test('a certificate opens while the previous one is still closing, says who it names as its author, and whether it needs a password', async () => {
  const [{ GlobalWorkerOptions }, { isLocked, openPdf }] = [
    await import('pdfjs-dist/legacy/build/pdf.mjs'),
    await import('../../../src/exchange/pdf/pdf'),
  ]
  const { port1, port2 } = new MessageChannel()
  // safe: the real worker's code behind a port, as behind a Worker in a browser
  GlobalWorkerOptions.workerPort = port1 as unknown as Worker
  const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs' // has no types
  const { WorkerMessageHandler } = (await import(worker)) as {
    readonly WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void }
  }
  WorkerMessageHandler.initializeFromPort(port2)
  port1.start()
  port2.start()
  const first = openPdf(onePage)
  expect((await first.opening)?.numPages).toBe(1)
  first.close()
  const second = openPdf(onePage)
  expect((await second.opening)?.numPages).toBe(1)
  second.close()
  const { readOrigin } = await import('../../../src/exchange/pdf/readOrigin')
  expect(await readOrigin(onePage)).toEqual({ author: 'Ana Example', place: null })
  const third = openPdf(locked)
  expect(isLocked(await third.opening.catch((error: unknown) => error))).toBe(true)
  third.close()
  const fourth = openPdf(new TextEncoder().encode('%PDF-1.4\nnothing else'))
  expect(isLocked(await fourth.opening.catch((error: unknown) => error))).toBe(false)
  fourth.close()
})
