import { completedBy, cycleName } from '../domain/status/completion'
import type { AnnouncedChange, RecertStore } from './recertStore'
import type { SettingsStore } from './settingsStore'

/** Celebrates a completed cycle once, until the next change or the next visit. `earlier` are the changes from before it was loaded. */
export function watchCompletion(store: RecertStore, settings: SettingsStore, earlier: readonly AnnouncedChange[]): void {
  const look = ({ act, undone, portfolio, number }: AnnouncedChange) => {
    const { today, celebration } = store.getState()
    const known = settings.getState().settings.celebrated ?? []
    const completed = undone ? [] : completedBy(act.changes, portfolio, today).filter(({ credential }) => !known.includes(cycleName(credential)))
    const [status] = completed
    if (status !== undefined) {
      settings.getState().change({ celebrated: [...known, ...completed.map(({ credential }) => cycleName(credential))] })
      store.setState({ celebration: { status, act, number } })
    } else if (celebration !== null) store.setState({ celebration: null })
  }
  earlier.forEach(look)
  store.subscribe(({ lastChange }, before) => {
    if (lastChange !== null && lastChange !== before.lastChange) look(lastChange)
  })
}
