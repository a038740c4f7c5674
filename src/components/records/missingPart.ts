/** There's no common error for a module that can't be fetched, only each browser's message; for its styles it's the one of `app/boot/loadPart`. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && /imported module|importing/i.test(error.message)
}
