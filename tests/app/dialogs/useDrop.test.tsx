import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { useDrop } from '../../../src/app/dialogs/useDrop'

function Page() {
  useDrop(() => undefined)
  return <p>Recert</p>
}

test('a page takes files as soon as it can be seen', async () => {
  // As in a browser: effects aren't run early for a test.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  onTestFinished(() => void vi.unstubAllGlobals())
  const place = document.createElement('div')
  const root = createRoot(place)
  onTestFinished(() => root.unmount())
  const isTaken = new Promise<boolean>((resolve) => {
    new MutationObserver(() => {
      const dragging = Object.assign(new Event('dragover', { cancelable: true }), { dataTransfer: { types: ['Files'] } })
      window.dispatchEvent(dragging)
      resolve(dragging.defaultPrevented)
    }).observe(place, { childList: true })
  })
  root.render(<Page />)
  expect(await isTaken).toBe(true)
})
