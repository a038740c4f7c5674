/** Longer than any name. On a long text the regular expressions would take quadratic time. */
const longest = 400

/** Whether a text can be the name of a card or a badge: it has a word, and isn't a mail or web address, or a code. */
export function isName(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length > longest || !/\p{Letter}{2}/u.test(trimmed) || /^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$/i.test(trimmed)) return false
  return trimmed.includes(' ') || (trimmed.match(/\d/g)?.length ?? 0) * 2 <= trimmed.length
}
