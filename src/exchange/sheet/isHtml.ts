const start = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<(?:html|head|meta|style|body|table|div|center|google-sheets-html-origin)[\s>/])/i

/** Text that begins like a page: a table that a web site saved as .xls, or what a spreadsheet puts on the clipboard. */
export function isHtml(text: string): boolean {
  return start.test(text.slice(0, 2000))
}
