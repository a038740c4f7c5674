/** So long a failure is everyone's answer: a part that's drawn again because of it doesn't begin anew, without end. */
const keptMs = 2000

/**
 * Starts the work on the first call. If it fails, a later call starts it again. Once it's done, React's `use` takes the value from the promise
 * itself, and needn't draw a skeleton first.
 */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | null = null
  return () => {
    if (started !== null) return started
    const own = work().then(
      (value) => {
        void Object.assign(own, { status: 'fulfilled', value })
        return value
      },
      (cause: unknown) => {
        setTimeout(() => (started = null), keptMs)
        throw cause
      },
    )
    return (started = own)
  }
}
