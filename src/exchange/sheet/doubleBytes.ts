type DoubleByteEncoding = 'shift_jis' | 'gbk'

type Signs = {
  /** Characters of two bytes, those that are common in a text, and those that stand beside another. */
  readonly wide: number
  readonly common: number
  readonly joined: number
  /** Common ones that Korean, whose bytes are alike, doesn't have. */
  readonly distinct: number
  /** Characters of one byte beyond ASCII. */
  readonly single: number
}

const isBetween = (byte: number, first: number, last: number) => byte >= first && byte <= last

/** Kana, punctuation and the first level of kanji. */
const isCommonKanji = (lead: number) => isBetween(lead, 0x81, 0x83) || isBetween(lead, 0x88, 0x97)
/** Punctuation and the first level of hanzi. */
const isCommonHanzi = (lead: number, trail: number) => trail >= 0xa1 && (isBetween(lead, 0xa1, 0xa3) || isBetween(lead, 0xb0, 0xd7))

/**
 * Which encoding of Japanese or Chinese bytes are in; null if it's neither, or can't be told. Letters with accents, which are also bytes beyond
 * ASCII, stand between others; these stand together.
 */
export function doubleByteEncoding(bytes: Uint8Array): DoubleByteEncoding | null {
  const japanese = signsIn(bytes, (byte) => isBetween(byte, 0xa1, 0xdf), isCommonKanji)
  const chinese = signsIn(bytes, () => false, isCommonHanzi)
  const isJapanese = isText(japanese) && japanese.single * 4 <= japanese.wide && isValid(bytes, 'shift_jis')
  const isChinese = isText(chinese) && chinese.distinct * 5 >= chinese.wide && isValid(bytes, 'gbk')
  if (isJapanese === isChinese) return null
  return isJapanese ? 'shift_jis' : 'gbk'
}

function isText({ wide, common, joined }: Signs): boolean {
  return wide >= 2 && common >= wide * 0.8 && joined >= wide * 0.7
}

function isValid(bytes: Uint8Array, encoding: DoubleByteEncoding): boolean {
  try {
    // As a stream: a sample may end within a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function signsIn(bytes: Uint8Array, isSingle: (byte: number) => boolean, isCommon: (lead: number, trail: number) => boolean): Signs {
  const signs = { wide: 0, common: 0, joined: 0, distinct: 0, single: 0 }
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    if (isSingle(lead)) signs.single += 1
    else {
      const before = at
      at += 1
      const trail = bytes[at] ?? 0
      signs.wide += 1
      if (isCommon(lead, trail)) signs.common += 1
      if (lead > 0xc8) signs.distinct += 1
      if ((bytes[before - 2] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) signs.joined += 1
    }
  }
  return signs
}
