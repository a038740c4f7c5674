/** Long work that can stop between any two of its steps, so that whoever runs it can let the page respond, or call it off. */
export type Steps<Value> = Generator<void, Value>

/** Items whose step takes a few milliseconds, whatever they hold. */
const itemsAtOnce = 1000

/** The same as `items.map(change)`, in steps. `atOnce` is for items that take longer than most. */
export function* mapInSteps<Item, Changed>(
  items: readonly Item[],
  change: (item: Item, index: number) => Changed,
  atOnce = itemsAtOnce,
): Steps<readonly Changed[]> {
  const changed: Changed[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) yield
    changed.push(change(item, index))
  }
  return changed
}

/** The same as `items.some(test)`, in steps. */
export function* someInSteps<Item>(items: readonly Item[], test: (item: Item) => boolean): Steps<boolean> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % itemsAtOnce === 0) yield
    if (test(item)) return true
  }
  return false
}

/** Takes all steps at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Takes the steps with a pause before each; null if aborted meanwhile. */
export async function finishInSlices<Value>(
  steps: Steps<Value>,
  { pause, signal }: { readonly pause: () => Promise<void>; readonly signal: { readonly aborted: boolean } },
): Promise<{ readonly value: Value } | null> {
  for (;;) {
    await pause()
    if (signal.aborted) return null
    const { done, value } = steps.next()
    if (done === true) return { value }
  }
}
