/**
 * The complete address of a web page, whether or not `https://` was typed; null if it isn't one. Only `https` and `http` pass, so the
 * result is safe to link to. Without a scheme, the host needs a dot: "hello" is no address.
 */
export function webAddress(text: string): string | null {
  const typed = text.trim()
  const [, scheme = null] = /^(https?):\/\//i.exec(typed) ?? []
  const rest = scheme === null ? typed : typed.slice(scheme.length + '://'.length)
  const [, host = null] = hostAndPath.exec(rest) ?? []
  if (host === null || (scheme === null && !host.includes('.'))) return null
  return `${scheme?.toLowerCase() ?? 'https'}://${rest}`
}

/** The host, a port, and the rest without spaces or invisible characters. A user's name before the host isn't taken. */
const hostAndPath = /^([\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?::\d{1,5})?(?:[/?#][^\s\p{C}]*)?$/u
