/** Text as it's compared: in lower case, with single spaces, and none around it or a slash. */
export function folded(text: string): string {
  const trimmed = text.trim()
  // Most texts have single spaces already, and thousands may have to be compared.
  return (/\s\s|[^\S ]| \/|\/ /.test(trimmed) ? trimmed.replace(/\s+/g, ' ').replace(/ ?\/ ?/g, '/') : trimmed).toLowerCase()
}
