/** Asks for the files of what's inside the page (`build/firstPaint`), if a host blocks it with the headers of another version. */
export function askForBlocked({ head, documentElement, baseURI }: Document): void {
  const link = head.querySelector<HTMLLinkElement>('style + link')
  if (link !== null && head.querySelector('style')?.sheet === null) link.disabled = false
  if (documentElement.dataset.look === undefined) void import(/* @vite-ignore */ new URL('look.js', baseURI).href)
}
