/** Undefined where the browser has none, as without https and in some private windows, or where a page may not even ask, as in a sandbox. */
export function serviceWorkersOf(navigator: Navigator): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
