import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, loadDashboard, loadPages } from './app/shell/App'
import { afterPaint } from './app/boot/afterPaint'
import { whenPainted } from './app/boot/whenPainted'
import { isInForeignFrame } from './app/boot/foreignFrame'
import { ErrorBoundary } from './app/shell/ErrorBoundary'
import { keepTextsWhileTranslated } from './app/boot/translation'
import { readRoute } from './app/routes/route'
import { erasingSearch } from './app/boot/erasingSearch'
import { laterStyles } from './app/boot/laterStyles'
import { once } from './app/boot/once'
import { unknownSafety } from './domain/device/safety'
import { localDay } from './domain/values/plainDate'
import { probeKeyValue, tryGet } from './storage/browser/keyValue'
import { isBeingErased } from './storage/eraseKeys'
import { isMissing } from './storage/browser/missingDatabase'
import { portfolioOf } from './storage/format/portfolioOf'
import { lifeKey, mirrorName } from './storage/format/keys'
import { firstLook, type Seen } from './storage/records/firstLook'
import { ServicesContext } from './store/services'
import type { InstallOffer } from './store/installation'
import { createRecertStore } from './store/recertStore'
import { RecertContext } from './store/useRecert'

// For `public/look.js`: the page isn't missing.
document.documentElement.dataset.started = ''

const now = () => new Date()
const databases = () => indexedDB
const local = probeKeyValue(() => localStorage) === null ? null : localStorage
const isErasing = isBeingErased(local, location.search === erasingSearch)
// A page that erases everything uses none of it.
const storage = isErasing ? null : local
/** Null if something has to be settled before anything is drawn. */
let seen: Seen | null = storage === null ? [] : firstLook(storage)
const isSettled = seen !== null
const isEmpty = seen?.length === 0
const life = (storage && tryGet(storage, lifeKey)) ?? null

const startKeeping = async () => {
  const keeping = await import('./app/boot/keeping')
  const first = seen ?? []
  // With thousands of records it's a megabyte.
  seen = null
  return keeping.startKeeping({ store, life, storage, session: probeKeyValue(() => sessionStorage), databases, page: window, now }, first)
}
let started: ReturnType<typeof startKeeping> | null = null
/** A failure is kept too: whatever waits for this must notice it. */
const keep = () => (started ??= startKeeping())
const keepSoon = () => void keep().catch(() => store.setState({ cannotSave: true }))

const store = createRecertStore({
  today: localDay(now()),
  portfolio: portfolioOf(seen ?? []),
  safety: unknownSafety(storage === null ? 'memory' : 'device'),
  openSaving: keep,
})
const openServices = once(async () => {
  // Asked for along with what opens it.
  import('./app/boot/services').catch(() => undefined)
  return (await keep()).openServices()
})

window.addEventListener('beforeinstallprompt', (event) => {
  // Not now: it's offered under “Data and settings”, where it's explained.
  event.preventDefault()
  const offer = event as Event & InstallOffer // safe: the browser's own event for it
  store.setState(({ installation }) => ({ installation: { ...installation, offer } }))
})
// After the first screen, which needs the line for itself.
const waitMs = 2000
if (!isErasing) {
  window.addEventListener('load', () =>
    setTimeout(() => {
      keepSoon()
      if (import.meta.env.PROD) import('./app/pwa/watchInstalled').then(({ watchInstalled }) => watchInstalled(store, now)).catch(() => undefined)
    }, waitMs),
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
keepTextsWhileTranslated(root)
const draw = () => {
  // What `look.js` has drawn meanwhile is replaced.
  root.ariaBusy = null
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
}
const open = async () => {
  const isNew = isEmpty && storage !== null && (await isMissing(databases, mirrorName))
  store.setState({ isNew })
  const path = readRoute(location.hash)?.path ?? '#/'
  // Nothing is drawn from records that can't be trusted yet, and nothing else is as urgent as looking for lost ones.
  if (!isSettled) await Promise.allSettled([keep(), loadDashboard()])
  else if (path !== '#/') await Promise.allSettled([keep(), loadPages(), path === '#/data' && openServices()])
  else if (store.getState().portfolio.credentials.length > 0) await Promise.all([loadDashboard(), laterStyles()])
  else if (isNew) await whenPainted(window)
  else if (isEmpty) keepSoon()
  draw()
  // On the first visit there's nothing to keep before the first touch.
  if (!isNew) void afterPaint().then(keepSoon)
}
if (isErasing) void import('./app/boot/erasing').then(({ drawErasing }) => drawErasing(root, window))
else if (isInForeignFrame(window)) void import('./app/boot/refuseFrame').then(({ refuseFrame }) => refuseFrame(root, location.href))
else void open()
