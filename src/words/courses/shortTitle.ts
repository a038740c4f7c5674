const longest = 24

/** "CES" for "Corrective Exercise Specialization (CES)" */
export function shortTitle(title: string): string {
  return /\(([A-Z][A-Z0-9/-]{1,9})\)$/.exec(title)?.[1] ?? title
}

/** The same, and "Kettlebell coaching…" where there's no abbreviation, so that what follows has room. */
export function briefTitle(title: string): string {
  const short = shortTitle(title)
  if (short.length <= longest) return short
  const words = short.slice(0, longest).trimEnd()
  const end = words.lastIndexOf(' ')
  return `${end > 0 && short[longest] !== ' ' ? words.slice(0, end) : words}…`
}
