import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

export type Pdf = PDFDocumentProxy

/** pdf.js refuses a document while the worker that all of them share is still letting go of the one before. */
let closed: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF for drawing only: scripts and forms in it are never run, and it loads nothing from anywhere else. Opens as null
 * where the worker that reads it could not be loaded: the library alone would wait for it for ever.
 */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): { readonly opening: Promise<Pdf | null>; readonly close: () => void } {
  const worker = (GlobalWorkerOptions.workerPort ??= createWorker())
  const unloaded = new Promise<null>((resolve) => {
    const giveUp = () => {
      GlobalWorkerOptions.workerPort = null
      resolve(null)
    }
    worker.addEventListener('error', giveUp, { once: true })
  })
  const files = new URL('./pdf', document.baseURI).href
  const loading = closed.then(() =>
    getDocument({
      // The worker takes the bytes away with it.
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

type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => URL }
}

/** The page's policy asks that the address of a script is vouched for: this one is our own file. */
function createWorker(): Worker {
  const trusted = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  const address = new URL(workerAddress, document.baseURI).href
  const vouched = trusted?.createPolicy('recert-pdf', { createScriptURL: () => address }).createScriptURL(address) ?? address
  return new Worker(vouched, { type: 'module' })
}
