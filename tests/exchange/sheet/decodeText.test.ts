import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/exchange/sheet/decodeText'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length))
  for (let index = 0; index < text.length; index += 1) bytes.setUint16(2 * index, text.charCodeAt(index), order === 'little')
  return new Uint8Array(bytes.buffer)
}

/** The bytes of a text in an encoding with one byte a character. */
function encode(text: string, encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const decoded = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    { stream: true },
  )
  return Uint8Array.from(text, (sign) => decoded.indexOf(sign))
}

test.each([
  ['UTF-8', utf8('Café;1'), 'Café;1', 'utf8'],
  ['UTF-8 with a byte-order mark', utf8('\uFEFFCafé'), 'Café', 'utf8'],
  ['little-endian UTF-16 with a mark', utf16('\uFEFFCafé', 'little'), 'Café', 'utf16'],
  ['big-endian UTF-16 with a mark', utf16('\uFEFFCafé', 'big'), 'Café', 'utf16'],
  ['little-endian UTF-16 without a mark', utf16('Course\tDate\r\nÜbung\t2026-05-03', 'little'), 'Course\tDate\r\nÜbung\t2026-05-03', 'utf16'],
  ['big-endian UTF-16 without a mark', utf16('Course\tDate\r\nÜbung\t2026-05-03', 'big'), 'Course\tDate\r\nÜbung\t2026-05-03', 'utf16'],
  ['Japanese UTF-16 without a mark', utf16('講座,2026-05-03\n運動,2026-05-04\n', 'little'), '講座,2026-05-03\n運動,2026-05-04\n', 'utf16'],
])('a file in %s is read', (_, bytes, text, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding })
})

const texts = [
  'Kurs;Anbieter\nÜbungen für den Rücken;Müller\nGroße Kraft;Bär',
  'Cours;Organisme\nÉchauffement;Académie\nL’été actif;C’est prêt\nForme à la carte;Hôtel',
  'Curso;Proveedor\nNutrición;Señal\nMúsculos más fuertes;¿Qué es?',
  'Curso;Fornecedor\nAvaliação física;Coração\nMobilidade da mão;São José',
  'Corso;Ente\nMobilità;Università\nPerché;Così è più forte',
  'Course,Cost\nThe trainer’s guide – part 2,€49\nDon’t stop,49',
  'Course,Provider\nCafé “Fit” — live,Zoë',
  'COURSE,PROVIDER\nSÉANCE,ÉCOLE',
]

describe.each(['windows-1252', 'macintosh'] as const)('%s is told from the other by the letters', (encoding) => {
  const name = encoding === 'macintosh' ? 'macRoman' : 'windows1252'
  test.each(texts)('%s', (text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding: name })
  })
})

test('any bytes have a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeText(bytes).text === 'string'))
})
