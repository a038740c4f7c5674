import { expect, test } from 'vitest'
import { fileKindOf } from '../../../src/domain/files/fileKind'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['%PDF-1.7', 'pdf'],
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\0\0\0\0WEBP', 'otherImage'],
  ['\0\0\0\x18ftypheic', 'otherImage'],
  ['\0\0\0\x18ftyphevc', 'otherImage'],
  ['\0\0\0\x18ftypmif1', 'otherImage'],
  ['\0\0\0\x18ftypavif', 'otherImage'],
  ['\0\0\0\x18ftypmp42', null],
  ['ftypavif', null],
  ['', null],
])('%j begins a file of the kind %s', (start, kind) => {
  expect(fileKindOf(bytesOf(start))).toBe(kind)
})
