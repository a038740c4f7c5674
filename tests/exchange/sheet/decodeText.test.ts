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

/** The bytes of a text in an encoding with two bytes a character beyond ASCII. */
function encodeWide(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, readonly number[]>()
  for (let byte = 0; byte < 256; byte += 1) bytesOf.set(decoder.decode(Uint8Array.of(byte)), [byte])
  for (let lead = 0x81; lead < 0xfd; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (!bytesOf.has(sign)) bytesOf.set(sign, [lead, trail])
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((sign) => bytesOf.get(sign) ?? []))
}

test.each([
  ['shift_jis', 'shiftJis', '講座名,受講日,単位数\n運動生理学セミナー,2026-03-04,0.4\nけがの予防,2026-03-05,0.2'],
  ['shift_jis', 'shiftJis', '講習会,主催,受講日\n救急,日本体育協会,2026-03-04'],
  ['gbk', 'gbk', '课程,机构,日期,学分\n运动生理学,体育学院,2026-03-04,0.4'],
  ['gbk', 'gbk', '培训名称,完成日期,费用\n急救培训（基础）,2026-03-04,200'],
  ['euc-kr', 'unclear', '강좌,날짜,학점\n운동 생리학,2026-03-04,0.4\n응급 처치,2026-03-05,0.2'],
  ['big5', 'unclear', '課程,日期,學分\n運動生理學,2026-03-04,0.4\n急救訓練,2026-03-05,0.2'],
])('%s is read as %s: %s', (encoding, name, text) => {
  const read = decodeText(encodeWide(text, encoding))
  expect(read.encoding).toBe(name)
  expect(read.text === text).toBe(name !== 'unclear')
})

test('a long file is told by its beginning, which may end within a character', () => {
  const text = `講座,受講日\n${'運動生理学セミナー,2026-03-04\n'.repeat(3000)}`
  expect(['', 'a'].map((before) => decodeText(encodeWide(`${before}${text}`, 'shift_jis')).encoding)).toEqual(['shiftJis', 'shiftJis'])
})

test('a word in Cyrillic letters is no Latin one', () => {
  const cyrillic = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(decodeText(Uint8Array.from('Курс,Дата', (sign) => cyrillic.indexOf(sign))).encoding).toBe('unclear')
})

test('any bytes have a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeText(bytes).text === 'string'))
})
