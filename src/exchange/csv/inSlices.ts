export type Slicing = {
  /** Lets the page draw and answer. */
  readonly pause: () => Promise<void>
  readonly onProgress: (done: number, of: number) => void
  readonly signal: AbortSignal
}

/** So many rows take a few milliseconds. */
const slice = 200

/** Does work for each of many, with pauses between; rejects with an AbortError when it is called off. */
export async function inSlices<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Value,
  { pause, onProgress, signal }: Slicing,
): Promise<readonly Value[]> {
  const done: Value[] = []
  for (const [index, item] of items.entries()) {
    if (index % slice === 0) {
      onProgress(index, items.length)
      await pause()
      signal.throwIfAborted()
    }
    done.push(work(item))
  }
  return done
}
