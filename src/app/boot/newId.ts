/** Makes ids that grow with time, so that records sort in the order in which they were made; the rest is chance. */
export function createNewId(now: () => Date, fillWithChance: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  return () => {
    const time = now().getTime().toString(36).padStart(9, '0')
    const bytes = new Uint8Array(10)
    fillWithChance(bytes)
    return `${time}-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`
  }
}
