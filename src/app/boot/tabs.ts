import type { Keeper } from '../../storage/records/recordStore'

/** Passes on what other tabs write: as it happens, and when this page comes back from being frozen. */
export function watchTabs(keeper: Keeper, storage: Storage | null): void {
  window.addEventListener('storage', (event) => {
    if (event.storageArea === storage) keeper.noticeKey(event.key)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) keeper.noticeReturn()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') keeper.noticeReturn()
  })
}
