/** Ids start with the time, so records sort by creation; the rest is random. */
export function createNewId(now: () => Date, fillWithChance: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  return () => {
    const time = now().getTime().toString(36).padStart(9, '0')
    const bytes = new Uint8Array(10)
    fillWithChance(bytes)
    return `${time}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`
  }
}
