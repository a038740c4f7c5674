import type { RecordStore } from '../../storage/records/recordStore'
import { pause } from '../../store/pause'

/** An import in another tab reports every record. They're gathered for so long, and taken in together. */
const gatherMs = 250

/** So many in a row are taken in one by one: more than a trainer saves in that time. */
const atOnce = 3

/** Reports what other tabs write: as it happens, and when this page comes back from being frozen. */
export function watchTabs(recordStore: RecordStore, storage: Storage | null): void {
  const noticed = gather(recordStore)
  window.addEventListener('storage', (event) => {
    if (event.storageArea === storage) noticed(event.key)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) recordStore.noticeReturn()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') recordStore.noticeReturn()
  })
}

/** The first keys are taken in at once, those that follow closely together. */
function gather(recordStore: RecordStore): (key: string | null) => void {
  const keys = new Set<string>()
  let recent = 0
  const takeIn = async () => {
    const gathered = [...keys]
    keys.clear()
    await recordStore.noticeKeys(gathered, pause)
    if (gathered.length === 0) recent = 0
    else setTimeout(() => void takeIn(), gatherMs)
  }
  return (key) => {
    if (key === null) return recordStore.noticeKey(null)
    recent += 1
    if (recent > atOnce) return void keys.add(key)
    recordStore.noticeKey(key)
    if (recent === 1) setTimeout(() => void takeIn(), gatherMs)
  }
}
