/** So long a failure is everyone's answer: a part that's drawn again because of it doesn't begin anew, without end. */
const keptMs = 2000

/** Starts the work on the first call. If it fails, a later call starts it again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | null = null
  return () => {
    started ??= work().catch((cause: unknown) => {
      setTimeout(() => (started = null), keptMs)
      throw cause
    })
    return started
  }
}
