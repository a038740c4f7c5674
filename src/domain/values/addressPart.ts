/** A text as part of an address. Half a character, which addresses can't hold, becomes `%uD83C`, so every text has an address of its own. */
export function addressPart(text: string): string {
  const hex = (half: string) => half.charCodeAt(0).toString(16).toUpperCase()
  return text.replace(/\p{Surrogate}|\P{Surrogate}+/gu, (part) => (/\p{Surrogate}/u.test(part) ? `%u${hex(part)}` : encodeURIComponent(part)))
}

/** The text of a part of an address; the part itself if it isn't one of ours. */
export function textOfPart(part: string): string {
  try {
    return part.replace(/%u(D[89A-F][0-9A-F]{2})|(?:(?!%uD)[^])+/gi, (piece, half?: string) =>
      half === undefined ? decodeURIComponent(piece) : String.fromCharCode(parseInt(half, 16)),
    )
  } catch {
    return part
  }
}
