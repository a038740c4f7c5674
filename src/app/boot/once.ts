/** Starts the work on the first call. If it fails, the next call starts it again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | null = null
  return () => {
    started ??= work().catch((cause: unknown) => {
      started = null
      throw cause
    })
    return started
  }
}
