import { expect, test } from 'vitest'
import { pdfStart } from '../../../src/domain/files/pdfStart'

test.each([
  ['%PDF-1.7\n1 0 obj <</Type /Catalog>>', 0],
  ['\n%PDF-1.7\n<<', 1],
  ['<html>%PDF-1.7', 'covered'],
  [`${' '.repeat(1024)}%PDF-1`, 1024],
  [`${' '.repeat(1025)}%PDF-1`, null],
  ['%PDF', null],
])('in %j, the PDF begins at %s', (content, expected) => {
  expect(pdfStart(new TextEncoder().encode(content))).toBe(expected)
})
