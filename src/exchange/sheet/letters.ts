/** Enough letters beyond ASCII to decide. */
const most = 2000

const special = /[\u0080-\uFFFF]/g

/**
 * Whether bytes make more sense as Windows-1252 than as Mac Roman, given both readings: letters belong into words, other signs between them.
 * Both have one character a byte. Windows-1252 wins if neither is better.
 */
export function isWindows1252(windows: string, mac: string): boolean {
  return senseOf(windows) >= senseOf(mac)
}

/** Whether most characters beyond ASCII stand beside another, as in words of a language that isn't written in Latin letters. */
export function isOtherScript(text: string): boolean {
  const runs = [...text.slice(0, longestSample).matchAll(/[\u0080-\uFFFF]+/g)].map(([run]) => run.length)
  const all = runs.reduce((sum, length) => sum + length, 0)
  const together = runs.reduce((sum, length) => sum + (length > 1 ? length : 0), 0)
  return all >= few && together >= all * 0.7
}

/** Fewer prove nothing. */
const few = 6
const longestSample = 65_536

function senseOf(text: string): number {
  let sense = 0
  let seen = 0
  for (const { 0: sign, index } of text.matchAll(special)) {
    sense += senseOfSign(sign, text.slice(Math.max(0, index - 3), index), text.slice(index + 1, index + 4))
    seen += 1
    if (seen === most) break
  }
  return sense
}

/** `before` and `after` are the characters next to it, three at most. */
function senseOfSign(sign: string, before: string, after: string): number {
  if (/[\u0080-\u009F]/.test(sign)) return -3
  const isInWord = /\p{L}$/u.test(before) && /^\p{L}/u.test(after)
  if (sign === '’') return !isInWord || /^(?:s|t|d|m|ll|re|ve)(?!\p{L})/iu.test(after) || /(?:^|\P{L})(?:[cdjlmnst]|qu)$/iu.test(before) ? 1 : -1
  if (!/\p{L}/u.test(sign) || /[ƒªºﬁﬂµˆ˜π∂Ωı]/.test(sign)) return isInWord ? -2 : 0.5
  const isUpper = sign !== sign.toLowerCase()
  if (/\p{Ll}$/u.test(before)) return isUpper ? -2 : 1
  if (/\p{Lu}$/u.test(before)) return isUpper || /^\p{Ll}/u.test(after) ? 1 : -1
  return /^\p{L}/u.test(after) ? 1 : -1
}
