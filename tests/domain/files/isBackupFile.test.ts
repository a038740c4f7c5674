import { expect, test } from 'vitest'
import { isBackupFile } from '../../../src/domain/files/isBackupFile'

const zip = new Uint8Array([0x50, 0x4b, 3, 4])
const text = (content: string) => new TextEncoder().encode(content)

test.each([
  ['recert-2026-11-20.zip', zip],
  ['recert', zip],
  ['RECERT.ZIP', zip],
  ['nothing.zip', new Uint8Array([0x50, 0x4b, 5, 6])],
  ['recert.json', text('{\n  "format": "recert",\n  "version": 3')],
  ['download', text('\uFEFF {"version":3,"format":"recert"')],
])('%s is a backup', (name, head) => expect(isBackupFile(name, head)).toBe(true))

test.each([
  ['courses.xlsx', zip],
  ['letter.docx', zip],
  ['badge.json', text('{"type":"Assertion","name":"recert"}')],
  ['list.json', text('[{"format":"recert"}]')],
  ['certificate.pdf', text('%PDF-1.7')],
  ['empty.zip', text('')],
  ['notes', text('Plan')],
  ['notes', text('OK')],
  ['part.zip', new Uint8Array([0x50, 0x4b, 1, 2])],
  ['photo.zip', new Uint8Array([0x50, 0, 3, 4])],
  ['photo.zip', new Uint8Array([0, 0x4b, 5, 6])],
])('%s isn’t', (name, head) => expect(isBackupFile(name, head)).toBe(false))
