export type Slicing = {
  /** Lets the page draw and answer. */
  readonly pause: () => Promise<void>
  readonly onProgress: (done: number, of: number) => void
  readonly signal: { readonly aborted: boolean }
}

/** Gives the items slice by slice, with a pause before each. Ends early where it's called off: then some are missing. */
export async function* inSlices<Item>(items: readonly Item[], size: number, { pause, onProgress, signal }: Slicing): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) {
    onProgress(start, items.length)
    await pause()
    if (signal.aborted) return
    yield items.slice(start, start + size)
  }
}
