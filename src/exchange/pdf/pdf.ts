import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from './pdfWorker?worker&url'
import { startWorker } from '../startWorker'

export type Pdf = PDFDocumentProxy

/** pdf.js refuses to open a document while the shared worker is still closing the previous one. */
let closed: Promise<unknown> = Promise.resolve()

/**
 * Opens a PDF just for drawing: scripts and forms in it are never run, and it loads nothing from elsewhere. `opening` is null if the
 * worker couldn't be loaded; the library would wait for it forever.
 */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): { readonly opening: Promise<Pdf | null>; readonly close: () => void } {
  const worker = (GlobalWorkerOptions.workerPort ??= startWorker(workerAddress))
  const unloaded = new Promise<null>((resolve) => {
    const giveUp = () => {
      GlobalWorkerOptions.workerPort = null
      resolve(null)
    }
    worker.addEventListener('error', giveUp, { once: true })
  })
  const files = new URL('./pdf/', document.baseURI).href
  const loading = closed.then(() =>
    getDocument({
      // A copy, because the bytes are transferred to the worker.
      data: bytes.slice(),
      enableXfa: false,
      isEvalSupported: false,
      cMapUrl: `${files}cmaps/`,
      standardFontDataUrl: `${files}fonts/`,
      wasmUrl: `${files}wasm/`,
    }),
  )
  return {
    opening: Promise.race([loading.then((task) => task.promise), unloaded]),
    close: () => {
      closed = Promise.race([Promise.allSettled([closed, loading.then((task) => task.destroy())]), unloaded])
    },
  }
}

/** Whether a PDF couldn't be opened because it needs a password, and not because it's damaged. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}
