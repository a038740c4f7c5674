import { unknownSafety } from '../../src/domain/device/safety'
import { createCodec } from '../../src/storage/format/codec'
import { portfolioOf } from '../../src/storage/format/portfolioOf'
import { checkSeen } from '../../src/storage/records/checkSeen'
import { firstLook } from '../../src/storage/records/firstLook'
import { createRecordStore } from '../../src/storage/records/recordStore'
import { createRecertStore } from '../../src/store/recertStore'
import { startSaving } from '../../src/store/saving'
import { createFakeKeyValue, type Disk } from './fakeKeyValue'
import type { FakeMirror } from './fakeMirror'
import { createMark, morning, settle, today } from './world'

/** A page that has drawn its first screen. `keep` checks the records, and then they can be saved. */
export function drawnAtSight(disk: Disk, mirror: FakeMirror | null = null) {
  const storage = createFakeKeyValue(disk)
  const parts = { now: () => morning(2027, 3, 15), newId: () => 'new', pause: settle }
  const seen = firstLook(storage)
  if (seen === null) throw new Error('nothing can be drawn at sight')
  const codec = createCodec()
  const recordStore = createRecordStore({ storage, mirror, sawRecords: createMark(), codec, ...parts })
  const persistence = { isPromised: () => Promise.resolve(null), ask: () => Promise.resolve(null) }
  let pauses = 0
  let end: () => void = () => undefined
  const done = new Promise<void>((resolve) => (end = resolve))
  const store = createRecertStore({
    today,
    portfolio: portfolioOf(seen),
    safety: unknownSafety('device'),
    openSaving: () => done,
  })
  return {
    storage,
    store,
    state: () => store.getState(),
    pauses: () => pauses,
    keep: async () => {
      const pause = () => Promise.resolve(void (pauses += 1))
      await checkSeen(seen, { codec, recordStore, pause })
      startSaving(store, { recordStore, persistence, ...parts })
      end()
    },
  }
}
