import { createRoot } from 'react-dom/client'
import { createOriginFile } from '../../storage/browser/originFile'
import { eraseStores } from '../../storage/eraseStores'
import { erasedLivesFile } from '../../storage/format/keys'
import { Erasing } from '../shell/Erasing'
import { serviceWorkersOf } from './serviceWorkers'

/** Erases everything, and says so. Nothing of the app runs beside it. */
export function drawErasing(root: HTMLElement, page: Window & typeof globalThis): void {
  const scope = new URL('./', page.document.baseURI).href
  // Loading the page again starts over.
  const startOver = () => page.location.replace(scope)
  const erase = async () => {
    const isErased = await eraseStores({
      storage: page.localStorage,
      session: page.sessionStorage,
      databases: page.indexedDB,
      note: createOriginFile(() => page.navigator.storage.getDirectory(), erasedLivesFile),
      // Without https there are none.
      caches: 'caches' in page ? page.caches : undefined,
      workers: serviceWorkersOf(page.navigator),
      scope,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }).catch(() => false)
    if (isErased) page.history.replaceState(null, '', scope)
    return isErased
  }
  createRoot(root).render(<Erasing erase={erase} onStartOver={startOver} />)
}
