import { canonical } from './isDeepEqual'

/** Eight hexadecimal digits. Equal values (see `isDeepEqual`) have the same, and different ones almost never do (FNV-1a). */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5
  for (const character of canonical(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
