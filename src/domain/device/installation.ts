/** Whether this browser keeps all of Recert for opening it without a connection. */
export type Offline = 'notYet' | 'works' | 'cannot'

/**
 * A newer version of Recert, as this page sees it: `ready` to be taken, being taken because the trainer asked (`taking`), or in use
 * already while this page is still the older one (`replaced`).
 */
export type Update = 'none' | 'ready' | 'taking' | 'replaced'

export type UpdateEvent = 'waits' | 'asked' | 'tookOver'

/** What a page does when something happens to the versions: it is only ever reloaded where the trainer asked for it, and has nothing open. */
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
