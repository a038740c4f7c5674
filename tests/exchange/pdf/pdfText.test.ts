import { expect, test } from 'vitest'
import { textOf } from '../../../src/exchange/pdf/pdfText'

const page = (...pieces: readonly object[]) => ({
  streamTextContent: () =>
    new ReadableStream({
      start(stream) {
        for (const piece of pieces) stream.enqueue(piece)
        stream.close()
      },
    }),
})

test('the text of a page is read piece by piece, without marked content', async () => {
  const text = await textOf(
    page({ items: [{ str: 'Certificate ' }, { type: 'beginMarkedContent' }, { str: 'of' }] }, { items: [{ str: ' completion' }] }),
  )
  expect(text).toBe('Certificate of completion')
})

test('a scanned page has no text', async () => {
  expect(await textOf(page())).toBe('')
})
