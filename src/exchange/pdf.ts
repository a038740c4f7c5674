import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type Pdf = PDFDocumentProxy

export type OpenPdf = typeof openPdf

/** pdf.js refuses a document while the worker that all of them share is still letting go of the one before. */
let closed: Promise<unknown> = Promise.resolve()

/** Reads a PDF for drawing only: scripts and forms in it are never run, and it loads nothing from anywhere else. */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): { readonly opening: Promise<Pdf>; readonly close: () => void } {
  GlobalWorkerOptions.workerPort ??= createWorker()
  const files = new URL('./pdf/', document.baseURI).href
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
    opening: loading.then((task) => task.promise),
    close: () => {
      closed = Promise.allSettled([closed, loading.then((task) => task.destroy())])
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
