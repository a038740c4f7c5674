/** Starts the work when it is first asked for, and again where it failed. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | null = null
  return () => {
    begun ??= work().catch((cause: unknown) => {
      begun = null
      throw cause
    })
    return begun
  }
}
