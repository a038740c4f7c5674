/** Whether Recert can be opened without a connection in this browser. */
export type Offline = 'notYet' | 'works' | 'cannot'

/**
 * A newer version of Recert, as this page sees it: `ready` to install, being installed because the trainer asked (`taking`), or already
 * in use while this page is still the old one (`replaced`).
 */
export type Update = 'none' | 'ready' | 'taking' | 'replaced'

export type UpdateEvent = 'waits' | 'asked' | 'tookOver'

/** What a page does when a version changes. It reloads only if the trainer asked for it and no form is open. */
export function afterUpdateEvent(update: Update, event: UpdateEvent, hasOpenForm: boolean): Update | 'reload' {
  switch (event) {
    case 'waits':
      return update === 'none' ? 'ready' : update
    case 'asked':
      return update === 'ready' ? 'taking' : 'reload'
    case 'tookOver':
      return update === 'taking' && !hasOpenForm ? 'reload' : 'replaced'
  }
}
