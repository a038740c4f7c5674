/** What three digits after a single separator are: 1,299 dollars, but 1.299 hours. */
export type ThreeDigits = 'thousands' | 'decimals'

/** The number a text of digits and separators stands for: 1,299.00 and 1.299,00 and 1'299 and 0,4; null if it isn't one. */
export function readNumberText(text: string, threeDigits: ThreeDigits): number | null {
  const digits = text.trim().replace(/[ '](?=\d{3}(?:\D|$))/g, '')
  const comma = digits.lastIndexOf(',')
  const dot = digits.lastIndexOf('.')
  const at = Math.max(comma, dot)
  if (at === -1) return plainNumber(digits)
  const sign = digits.charAt(at)
  const other = sign === ',' ? '.' : ','
  const [whole, decimals] = [digits.slice(0, at), digits.slice(at + 1)]
  const isRepeated = whole.includes(sign)
  const isThousands = isRepeated || (!whole.includes(other) && decimals.length === 3 && threeDigits === 'thousands' && /^[1-9]/.test(whole))
  if (isThousands) return isGrouped(digits, sign) ? plainNumber(digits.replaceAll(sign, '')) : null
  if (whole.includes(other) && !isGrouped(whole, other)) return null
  return plainNumber(`${whole.replaceAll(other, '')}.${decimals}`)
}

function isGrouped(text: string, sign: string): boolean {
  const [first = '', ...groups] = text.split(sign)
  return first.length > 0 && first.length <= 3 && groups.every((group) => group.length === 3)
}

function plainNumber(text: string): number | null {
  return /^\d*\.?\d*$/.test(text) && /\d/.test(text) ? Number(text) : null
}
