/** Text as it's compared: in lower case, with single spaces and none around it. */
export function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
