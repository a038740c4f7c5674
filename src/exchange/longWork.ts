/** What lets a long task share the page: pauses in which it draws and answers, and a way to call the task off. */
export type LongWork = {
  readonly pause: () => Promise<void>
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
}
