import type { TableProblem } from '../../domain/files/tableProblem'
import { err, type Result } from '../../domain/values/result'
import { startWorker } from '../startWorker'
import { largestHtml, largestText } from './limits'
import type { SheetFile, SheetSource } from './sheet'
import { createCollector, type SheetMessage } from './sheetMessages'
import workerAddress from './sheetWorker?worker&url'

/**
 * Reads a file or what was pasted in a worker. Rejects with an AbortError if aborted, and with another error if the worker couldn't be
 * loaded or the file couldn't be read from the disk.
 */
export function openSheets(source: SheetSource, signal?: AbortSignal): Promise<Result<SheetFile, TableProblem>> {
  // The page would stand still while it copies so much for the worker.
  if (isTooLarge(source)) return Promise.resolve(err('tooLarge'))
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = startWorker(workerAddress)
    const collect = createCollector()
    const end = (settle: () => void) => {
      worker.terminate()
      signal?.removeEventListener('abort', onAbort)
      settle()
    }
    const fail = (reason: string) => end(() => reject(new Error(reason)))
    const onAbort = () => end(() => reject(new DOMException('canceled', 'AbortError')))
    signal?.addEventListener('abort', onAbort)
    worker.addEventListener('error', () => fail('The worker could not be loaded.'))
    worker.addEventListener('message', ({ data }: MessageEvent<SheetMessage>) => {
      if (data.kind === 'failed') return fail('The file could not be read.')
      const result = collect(data)
      if (result !== null) end(() => resolve(result))
    })
    worker.postMessage(source)
  })
}

function isTooLarge(source: SheetSource): boolean {
  return source.kind === 'pasted' && (source.text.length > largestText || (source.html ?? '').length > largestHtml)
}
