/** Text to compare words in: lower case, without accents, with simple dashes, quotes and spaces. "½" becomes ".5". */
export function plainText(text: string): string {
  return (
    text
      // Many spaces would be looked at again from each of them.
      .replace(/\s+/g, ' ')
      .replace(/ ?[½¼¾]/g, (sign) => fractions[sign.trim()] ?? sign)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/ß/g, 'ss')
      .replace(/[‐‑‒−]/g, '-')
      .replace(/[‘’′´`]/g, "'")
      .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
      .trim()
      .toLowerCase()
  )
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }
