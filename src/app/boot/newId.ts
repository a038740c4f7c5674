/** So many fit into three digits. */
const mostInOne = 36 ** 3

/** Ids start with the time and a number within the millisecond, so records sort by creation, even if the clock is set back; the rest is random. */
export function createNewId(now: () => Date, fillWithChance: (bytes: Uint8Array<ArrayBuffer>) => void): () => string {
  let [time, number] = [0, 0]
  return () => {
    const at = Math.max(now().getTime(), time)
    number = at > time ? 0 : number + 1
    time = at + Math.floor(number / mostInOne)
    number %= mostInOne
    const bytes = new Uint8Array(7)
    fillWithChance(bytes)
    const chance = Array.from(bytes, (byte) => digits(byte % 36, 1))
    return `${digits(time, 9)}-${digits(number, 3)}${chance.join('')}`
  }
}

function digits(number: number, length: number): string {
  return number.toString(36).padStart(length, '0')
}
