import { type BakedText, bakedTexts } from '../../domain/files/bakedPng'
import { inflate } from '../inflate'

/** The texts of the Open Badges in a PNG: JSON, a signed token or an address. One that can't be read, or is too long, is left out. */
export async function textsInPng(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await Promise.all(bakedTexts(bytes).slice(0, most).map(textOf))
  return read.filter((text) => text !== null)
}

/** A badge is baked once for each version of the standard. */
const most = 4
export const longestBadge = 2_000_000

async function textOf({ kind, content }: BakedText): Promise<string | null> {
  if (kind === 'tEXt') return decode(content, 'latin1')
  if (kind === 'zTXt') return decode(await inflate(content.subarray(1), longestBadge), 'latin1')
  // Whether it's compressed, how, its language, and its keyword in that language; the last two end with a zero byte.
  const language = content.indexOf(0, 2)
  const start = language === -1 ? 0 : content.indexOf(0, language + 1) + 1
  if (start === 0) return null
  const text = content.subarray(start)
  return decode(content[0] === 1 ? await inflate(text, longestBadge) : text, 'utf-8')
}

function decode(bytes: Uint8Array | null, encoding: string): string | null {
  return bytes === null || bytes.length > longestBadge ? null : new TextDecoder(encoding).decode(bytes)
}
