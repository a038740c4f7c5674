import type { Safety } from '../../domain/device/safety'
import type { PlainDate } from '../../domain/values/plainDate'
import type { KeyValue } from '../browser/keyValue'
import type { Locks } from '../browser/locks'
import { forgetErased, readErased } from './erasedNote'
import type { Mirror, MirrorEntry } from './mirror'
import { createMirrorQueue, mirrorPatienceMs, type MirrorQueue } from './mirrorQueue'
import { type Found, reconcile } from './reconcile'
import type { Records } from './records'
import type { SessionMark } from './sessionMark'

/** Keeps the records and the mirror in step. */
export type Mirrored = {
  /** Null without a mirror. */
  readonly queue: MirrorQueue | null
  readonly send: (entries: readonly MirrorEntry[]) => void
  /** Takes in what the mirror has, and sends it what it lacks. */
  readonly compare: () => void
  /** What a batch goes through. Null if the mirror has, or may have, what isn't here: that would go with a batch that's taken back there. */
  readonly batchQueue: () => Promise<MirrorQueue | null>
  /** Takes the records that are being offered. With `deletedOn` they go to the recently deleted. */
  readonly takeFound: (deletedOn: PlainDate | null) => void
  /** What was offered isn't any longer. */
  readonly endOffer: () => void
}

export type MirroredWorld = {
  readonly records: Records
  readonly storage: KeyValue
  readonly mirror: Mirror | null
  readonly locks: Locks
  readonly sawRecords: SessionMark
  readonly publish: (change: Partial<Safety>, recordsChanged: boolean) => void
  readonly noteCopy: (copy: Safety['copy']) => void
  /** Removes the deleted records that are due, once it's known that none was brought back since. Returns what to mirror. */
  readonly removeDue: () => readonly MirrorEntry[]
}

export function keepMirrored({ records, storage, mirror, locks, sawRecords, publish, noteCopy, removeDue }: MirroredWorld): Mirrored {
  let found: Found | null = null
  /** The mirror refused to be read. It may have later revisions than those saved since, which it then doesn't take. */
  let isUnread = false
  /** Whether what the mirror has was taken in. Answers in time, whatever the mirror does. */
  let compared = Promise.resolve(false)

  const queue =
    mirror === null
      ? null
      : createMirrorQueue({
          mirror,
          onWritten: (entries) => forgetErased(storage, entries),
          // Only a comparison tells whether what was written is the latest.
          onKept: () => (isUnread ? compare() : noteCopy('kept')),
          onFailing: () => noteCopy('failing'),
        })

  const compare = () => {
    if (mirror === null) return
    const changes = records.changes()
    compared = new Promise((resolve) => {
      // A late answer is still used. Until then the page neither waits nor looks as if there were no records.
      const timer = setTimeout(() => {
        noteCopy('failing')
        resolve(false)
      }, mirrorPatienceMs)
      reconcile({ records, mirror, locks, noted: () => readErased(storage) }, sawRecords.get() ? 'offer' : 'adopt')
        .then(
          (result) => {
            isUnread = false
            found = result.found
            queue?.send([...result.owed, ...removeDue()])
            if (result.outdated.length > 0) mirror.forget(result.outdated).catch(() => undefined)
            const { adopted: recovered, left, cutOff } = result
            publish({ ...(queue?.isEmpty() === true ? { copy: 'kept' } : {}), found, recovered, left, cutOff }, records.changes() > changes)
            resolve(true)
          },
          () => {
            isUnread = true
            publish({ copy: 'failing' }, records.changes() > changes)
            resolve(false)
          },
        )
        .finally(() => clearTimeout(timer))
    })
  }

  return {
    queue,
    send: (entries) => queue?.send(entries),
    compare,
    batchQueue: async () => ((await compared) && found === null ? queue : null),
    takeFound(deletedOn) {
      if (found === null) return
      records.read()
      const left = records.adopt(records.ahead(found.entries), deletedOn)
      found = null
      queue?.send(records.entries())
      publish({ found, left }, true)
    },
    endOffer() {
      found = null
    },
  }
}
