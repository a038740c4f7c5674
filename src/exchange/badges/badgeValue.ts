import type { JsonProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { parseJson } from '../jsonText'

/** The data in the text of a badge: its JSON, or what a signed token carries. The signature isn't checked: that would need the issuer's site. */
export function badgeValue(text: string): Result<unknown, JsonProblem> {
  const [, payload] = token.exec(text.trim()) ?? []
  if (payload === undefined) {
    const plain = parseJson(text)
    // A token may come as a text of JSON.
    return plain.ok && typeof plain.value === 'string' && token.test(plain.value.trim()) ? badgeValue(plain.value) : plain
  }
  const carried = textOf(payload)
  const read = carried === null ? err<JsonProblem>({ kind: 'notJson' }) : parseJson(carried)
  return read.ok ? ok(credentialOf(read.value)) : read
}

const token = /^[\w-]+\.([\w-]+)\.[\w-]*$/

/** Older tokens have the credential in a claim. The days may be beside it, or beside its other fields. */
function credentialOf(claims: unknown): unknown {
  if (typeof claims !== 'object' || claims === null) return claims
  const { vc, nbf, exp } = claims as Readonly<Record<string, unknown>> // safe: any object's fields can be looked up
  return { validFrom: nbf, validUntil: exp, ...(typeof vc === 'object' && vc !== null ? vc : claims) }
}

/** Null if it isn't base64url of UTF-8. */
function textOf(base64url: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
