import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'

/** A mark that lasts as long as the tab, across reloads, but not a crash of the browser. */
export type SessionMark = { readonly get: () => boolean; readonly set: () => void }

export function createSessionMark(session: KeyValue | null, key: string): SessionMark {
  return {
    get: () => session !== null && tryGet(session, key) === 'yes',
    set: () => void (session !== null && tryPut(session, key, 'yes')),
  }
}
