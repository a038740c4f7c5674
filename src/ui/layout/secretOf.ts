/** The class of a text that's blurred with the numbers, if it has any. */
export function secretOf(text: string): 'secret' | undefined {
  return /\d/.test(text) ? 'secret' : undefined
}
