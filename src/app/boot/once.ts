/** Starts the work when it is first asked for, and again where it failed. */
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
