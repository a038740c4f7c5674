/** Ids start with the time and a number within the millisecond, so records sort by creation; the rest is random. */
export function createNewId(now: () => Date, fillWithChance: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  let last = ''
  let number = 0
  return () => {
    const time = now().getTime().toString(36).padStart(9, '0')
    number = time === last ? number + 1 : 0
    last = time
    const bytes = new Uint8Array(7)
    fillWithChance(bytes)
    return `${time}-${number.toString(36).padStart(3, '0')}${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`
  }
}
