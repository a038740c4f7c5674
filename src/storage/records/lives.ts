import { parseJson } from '../format/json'
import { erasedLivesKey, lifeKey } from '../format/keys'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { Mirror, MirrorEntry } from './mirror'

/** As many as anyone erases before the browser has written the first to disk. */
const most = 20

/** Names what's in localStorage from now on, until everything is erased. */
export function beginLife(storage: KeyValue, newId: () => string): void {
  if (tryGet(storage, lifeKey) === null) tryPut(storage, lifeKey, newId())
}

/** What the mirror keeps when everything is erased: a killed browser may still have this life in localStorage. */
export function erasedNote(earlier: unknown, life: string | null): { readonly rev: number; readonly raw: string } | null {
  const lives = [...new Set([...livesIn(earlier), ...(life === null ? [] : [life])])].slice(-most)
  return lives.length === 0 ? null : { rev: 1, raw: JSON.stringify(lives) }
}

/** The same mirror. If it says that this life was erased, `end` is called instead of an answer, unless that's impossible. */
export function endIfErased(mirror: Mirror, life: string | null, end: () => boolean): Mirror {
  const isErased = (entries: readonly MirrorEntry[]) => life !== null && livesIn(entries.find(({ key }) => key === erasedLivesKey)).includes(life)
  return {
    ...mirror,
    async readAll() {
      const entries = await mirror.readAll()
      return isErased(entries) && end() ? new Promise(() => undefined) : entries
    },
  }
}

function livesIn(row: unknown): readonly string[] {
  const raw = typeof row === 'object' && row !== null && 'raw' in row && typeof row.raw === 'string' ? row.raw : ''
  const lives = parseJson(raw)
  return Array.isArray(lives) ? lives.filter((life) => typeof life === 'string') : []
}
