/** There's no common error for a module that can't be fetched, only each browser's message; for its style sheet it's Vite's. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && /imported module|importing|preload CSS/i.test(error.message)
}
