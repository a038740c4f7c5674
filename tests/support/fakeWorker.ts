import { readSheets } from '../../src/exchange/sheet/readSheets'
import type { SheetSource } from '../../src/exchange/sheet/sheet'
import { messagesOf } from '../../src/exchange/sheet/sheetMessages'

/** Reads tables on the page: there are no workers in these tests. */
export class FakeWorker extends EventTarget {
  #isStopped = false

  postMessage(source: SheetSource): void {
    void readSheets(source).then((result) => {
      for (const data of messagesOf(result)) if (!this.#isStopped) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }

  terminate(): void {
    this.#isStopped = true
  }
}
