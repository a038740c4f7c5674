import { afterUpdateEvent, type UpdateEvent } from '../../domain/device/installation'
import type { Installation } from '../../store/installation'
import type { RecertStore } from '../../store/recertStore'
import { ownScript } from '../../exchange/ownScript'
import { serviceWorkersOf } from '../boot/serviceWorkers'

const hourMs = 3_600_000

/** After this long, a trainer who asked for the newest version gets a plain reload. */
const fetchTimeoutMs = 15_000

/** Normally a worker takes over within a second. */
const takeOverMs = 5000

/** Registers the service worker for offline use, and reports when a newer version is waiting. */
export function watchWorker(store: RecertStore, now: () => Date): void {
  const announce = (part: Partial<Installation>) => store.setState(({ installation }) => ({ installation: { ...installation, ...part } }))
  const workers = serviceWorkersOf(navigator)
  if (workers === undefined) return announce({ offline: 'cannot' })
  const happen = (event: UpdateEvent) => {
    const hasOpenForm = document.querySelector('dialog[open]') !== null
    const update = afterUpdateEvent(store.getState().installation.update, event, hasOpenForm)
    if (update === 'reload') window.location.reload()
    else announce({ update })
  }

  let served = workers.controller
  if (served !== null) announce({ offline: 'works' })
  workers.addEventListener('controllerchange', () => {
    announce({ offline: 'works' })
    // The first worker takes over a page that came from the network.
    if (served !== null) happen('tookOver')
    served = workers.controller
  })

  /** Chromium sometimes keeps a worker waiting that should take over. Then the page reloads from the network and registers again. */
  const goRound = async (registration: ServiceWorkerRegistration) => {
    if (store.getState().installation.update !== 'taking') return
    await registration.unregister()
    happen('tookOver')
  }

  workers.register(ownScript('./service-worker.js')).then(
    (registration) => {
      if (registration.installing === null && registration.waiting === null) served?.postMessage('drop others')
      watchVersions(registration, () => happen('waits'))
      lookNowAndThen(registration, now)
      announce({
        takeUpdate: () =>
          void newest(registration).then((waiting) => {
            happen('asked')
            waiting?.postMessage('take over')
            if (waiting !== null) setTimeout(() => void goRound(registration), takeOverMs)
          }),
      })
    },
    () => announce({ offline: served === null ? 'cannot' : 'works' }),
  )
}

function watchVersions(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) onWaiting()
    })
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  if (registration.waiting !== null && registration.active !== null) onWaiting()
}

/** The browser checks when the page opens. A page that stays open for days checks when the trainer comes back to it. */
function lookNowAndThen(registration: ServiceWorkerRegistration, now: () => Date): void {
  let lookedAt = now().getTime()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || now().getTime() - lookedAt < hourMs) return
    lookedAt = now().getTime()
    registration.update().catch(() => undefined)
  })
}

/** The waiting version, fetched first if there is one; null if this one is the newest. */
async function newest(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (registration.waiting === null) await registration.update().catch(() => undefined)
  const { installing } = registration
  if (installing !== null) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, fetchTimeoutMs)
      installing.addEventListener('statechange', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }
  return registration.waiting
}
