import type { RecordStore } from '../../storage/records/recordStore'

/** Reports what other tabs write: as it happens, and when this page comes back from being frozen. */
export function watchTabs(recordStore: RecordStore, storage: Storage | null): void {
  window.addEventListener('storage', (event) => {
    if (event.storageArea === storage) recordStore.noticeKey(event.key)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) recordStore.noticeReturn()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') recordStore.noticeReturn()
  })
}
