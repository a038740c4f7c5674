/** Undefined if the text isn't JSON, and null if there is none: to throw an error for that takes milliseconds on a slow phone. */
export function parseJson(raw: string | null | undefined): unknown {
  try {
    return JSON.parse(raw ?? 'null')
  } catch {
    return undefined
  }
}
