export type Slicing = {
  /** Lets the page repaint and respond. */
  readonly pause: () => Promise<void>
  readonly onProgress: (done: number, of: number) => void
  readonly signal: { readonly aborted: boolean }
}

/** Yields the items in slices, with a pause before each. If aborted, it ends early with some items missing. */
export async function* inSlices<Item>(items: readonly Item[], size: number, { pause, onProgress, signal }: Slicing): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) {
    onProgress(start, items.length)
    await pause()
    if (signal.aborted) return
    yield items.slice(start, start + size)
  }
}
