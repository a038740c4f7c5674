import { addSampleData } from '../../domain/changes/sampleData'
import type { RecertStore } from '../../store/recertStore'
import { focusMain } from '../../ui/focus/focusMain'

/** Fills an empty Recert with sample data, as soon as it can save. Rejects if what saves can't be loaded. */
export async function trySample(store: RecertStore): Promise<void> {
  await store.getState().openSaving?.()
  if (!store.getState().run(addSampleData).ok) return
  // The first steps have given way to the dashboard.
  window.scrollTo(0, 0)
  focusMain()
}
