import type { Line } from '../values/line'

/** The named parts of a sentence, already in the browser's formats. */
export type Parts<Name extends string> = Readonly<Record<Name, string>>

/** A character that no text has. */
const mark = '\uE000'

/** Marks the part of a sentence that stands out. */
export function strong(text: string): string {
  return `${mark}${text}${mark}`
}

/** A sentence around the one part that stands out. */
export function partsAround(sentence: string): Line {
  const [before = '', middle = '', after = ''] = sentence.split(mark)
  return [before, middle, after]
}
