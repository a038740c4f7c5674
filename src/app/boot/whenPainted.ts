/** A page nobody sees isn't painted. */
const patienceMs = 100

/** Until something has been painted: what `index.html` begins with mustn't be replaced before anyone has seen it. */
export async function whenPainted({ performance, PerformanceObserver }: typeof globalThis): Promise<void> {
  if (performance.getEntriesByType('paint').length > 0) return
  await new Promise<unknown>((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, patienceMs)
  })
}
