import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, loadDashboard } from './app/shell/App'
import { watchClock } from './app/boot/clock'
import { isInForeignFrame } from './app/boot/foreignFrame'
import { ErrorBoundary } from './app/shell/ErrorBoundary'
import { keepTextsWhileTranslated } from './app/boot/translation'
import { createNewId } from './app/boot/newId'
import { erasingSearch, watchErasing } from './app/boot/leaveForErasing'
import { once } from './app/boot/once'
import { watchTabs } from './app/boot/tabs'
import { createRecordStore } from './storage/records/recordStore'
import { autosaveKey, claimsPrefix, erasedKey } from './storage/format/keys'
import { isBeingErased } from './storage/eraseKeys'
import { createLocks } from './storage/browser/locks'
import { keysOf, probeKeyValue } from './storage/browser/keyValue'
import { createMirror } from './storage/records/mirror'
import { createPersistence } from './storage/device/persistence'
import { createSessionMark } from './storage/records/sessionMark'
import { ServicesContext } from './store/services'
import type { InstallOffer } from './store/installation'
import { bufferChanges } from './store/bufferChanges'
import { createRecertStore } from './store/recertStore'
import { RecertContext } from './store/useRecert'

const now = () => new Date()
const newId = createNewId(now, (bytes) => void crypto.getRandomValues(bytes))
const local = probeKeyValue(() => localStorage) === null ? null : localStorage
const isErasing = isBeingErased(local, location.search === erasingSearch)
// A page that erases everything uses none of it.
const storage = isErasing ? null : local
const session = probeKeyValue(() => sessionStorage)
const mirror = createMirror(() => indexedDB)
const locks = createLocks(navigator.locks)
const recordStore = createRecordStore({
  storage,
  mirror,
  sawRecords: createSessionMark(session, 'recert/saw-records'),
  now,
  newId,
  locks,
})
const store = createRecertStore({ recordStore, persistence: createPersistence(navigator.storage), now, newId })
const openServices = once(async () => {
  const { createServices, createPickers } = await import('./app/boot/services')
  return createServices({
    storage,
    session,
    store,
    earlier: takeBuffered(),
    now,
    databases: () => indexedDB,
    mirror,
    locks,
    page: newId(),
    sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    pickers: createPickers(window),
    alone: (act) => navigator.locks.request('recert-autosave', act),
  })
})
const takeBuffered = bufferChanges(store, () => void openServices().catch(() => undefined))
watchTabs(recordStore, storage)
if (!isErasing) watchErasing(session, window)
watchClock(() => store.getState().lookAtClock(), now)

window.addEventListener('beforeinstallprompt', (event) => {
  // Not now: it's offered under “Data and settings”, where it's explained.
  event.preventDefault()
  const offer = event as Event & InstallOffer // safe: the browser's own event for it
  store.setState(({ installation }) => ({ installation: { ...installation, offer } }))
})
// After the first screen, which needs the line for itself.
const waitMs = 2000
/** A closed page, or records deleted for good, may have left certificates that nothing uses. */
const isCluttered = storage !== null && keysOf(storage).some((key) => key === erasedKey || key.startsWith(claimsPrefix))
if (isCluttered) setTimeout(() => void openServices().catch(() => undefined), waitMs)
if (import.meta.env.PROD && !isErasing) {
  window.addEventListener('load', () =>
    setTimeout(() => {
      import('./app/pwa/watchInstalled').then(({ watchInstalled }) => watchInstalled(store, now)).catch(() => undefined)
    }, waitMs),
  )
}

if (storage?.getItem(autosaveKey) === 'yes') openServices().catch(() => store.setState({ autosaveTrouble: { kind: 'unopened' } }))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
keepTextsWhileTranslated(root)
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <RecertContext value={store}>
        <ServicesContext value={openServices}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </ServicesContext>
      </RecertContext>
    </StrictMode>,
  )
if (isErasing) void import('./app/boot/erasing').then(({ drawErasing }) => drawErasing(root, window))
else if (isInForeignFrame(window)) void import('./app/boot/refuseFrame').then(({ refuseFrame }) => refuseFrame(root, location.href))
else if (store.getState().portfolio.credentials.length === 0) draw()
else void loadDashboard().then(draw)
