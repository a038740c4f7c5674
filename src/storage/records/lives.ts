import { parseJson } from '../format/json'
import { lifeKey } from '../format/keys'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { OriginFile } from '../browser/originFile'
import type { Mirror } from './mirror'

/** As many as anyone erases before the browser has written the first to disk. */
const most = 20

/** By then the browser has written everything to disk, or nobody opens Recert there. */
const keptMs = 7 * 24 * 60 * 60 * 1000

/** A file that takes longer isn't waited for: the records are shown. */
const patienceMs = 1000

/** `erasing`: a killed browser hadn't finished. */
export type Fate = 'kept' | 'erasing' | 'erased'

/** Names what's in localStorage from now on, until everything is erased. */
export function beginLife(storage: KeyValue, newId: () => string): void {
  if (tryGet(storage, lifeKey) === null) tryPut(storage, lifeKey, newId())
}

/** Notes that everything of this life is being erased, or was: a killed browser may still have it in localStorage. Nothing if it has no name. */
export async function noteLife(file: OriginFile, life: string | null, isDone: boolean): Promise<void> {
  const earlier = (await readNote(file)).lives
  const lives = [...new Set([...earlier, ...(life === null ? [] : [life])])].slice(-most)
  if (lives.length > 0) await file.write(JSON.stringify({ isDone, lives }))
}

/** What the note says of this life. An old note that doesn't name it goes. */
export async function fateOf(life: string | null, file: OriginFile, now: () => Date, wait: (ms: number) => Promise<void>): Promise<Fate> {
  if (life === null) return 'kept'
  const look = async (): Promise<Fate> => {
    const { lives, isDone, at } = await readNote(file)
    if (lives.includes(life)) return isDone ? 'erased' : 'erasing'
    if (now().getTime() - at > keptMs) await file.remove()
    return 'kept'
  }
  return Promise.race([look(), wait(patienceMs).then(() => 'kept' as const)]).catch(() => 'kept')
}

/** The same mirror. If this life was erased, `end` is called instead of an answer, unless that's impossible. */
export function endIfErased(mirror: Mirror, fate: Promise<Fate>, end: (fate: Exclude<Fate, 'kept'>) => boolean): Mirror {
  let ended: Promise<boolean> | null = null
  const unlessErased = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    // Once: the first end has the page write nothing more, so another would fail.
    ended ??= fate.then((known) => known !== 'kept' && end(known))
    return (await ended) ? new Promise(() => undefined) : ask()
  }
  return { ...mirror, readAll: () => unlessErased(mirror.readAll), read: (key) => unlessErased(() => mirror.read(key)) }
}

/** Without a file, or with one that something else wrote, none. */
async function readNote(file: OriginFile): Promise<{ readonly lives: readonly string[]; readonly isDone: boolean; readonly at: number }> {
  const none = { lives: [], isDone: true, at: Infinity }
  const found = await file.read().catch(() => null)
  if (found === null) return none
  const note = parseJson(await found.text())
  if (typeof note !== 'object' || note === null || !('lives' in note && Array.isArray(note.lives))) return none
  const lives: readonly unknown[] = note.lives
  return { lives: lives.filter((life) => typeof life === 'string'), isDone: !('isDone' in note && note.isDone === false), at: found.lastModified }
}
