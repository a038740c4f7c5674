/** An id that grows with time, so that records sort in the order in which they were made; the rest is random. */
export function newId(): string {
  const time = Date.now().toString(36).padStart(9, '0')
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
  return `${time}-${random}`
}
