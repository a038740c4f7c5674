import '../keepWorkerHome'
import { readSheets } from './readSheets'
import type { SheetSource } from './sheet'
import { messagesOf, type SheetMessage } from './sheetMessages'

// Runs in a worker, so that no file can keep the page from responding.
addEventListener('message', ({ data }: MessageEvent<SheetSource>) => void answer(data))

async function answer(source: SheetSource): Promise<void> {
  try {
    for (const message of messagesOf(await readSheets(source))) send(message)
  } catch {
    send({ kind: 'failed' })
  }
}

function send(message: SheetMessage): void {
  self.postMessage(message)
}
