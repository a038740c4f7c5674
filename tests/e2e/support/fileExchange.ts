import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { MadeFile } from './certificates'

/** How files get in and out of the app, with the buttons a trainer presses. */

export async function chooseFiles(page: Page, button: Locator, ...files: readonly MadeFile[]): Promise<void> {
  const asking = page.waitForEvent('filechooser')
  await button.click()
  const chooser = await asking
  await chooser.setFiles([...files])
}

export async function attach(page: Page, dialog: Locator, ...files: readonly MadeFile[]): Promise<void> {
  await chooseFiles(page, dialog.getByRole('button', { name: /^(Choose|Add) file$/ }), ...files)
}

/** Attaches a file and opens it beside the form. */
export async function attachAndShow(page: Page, dialog: Locator, file: MadeFile): Promise<void> {
  await attach(page, dialog, file)
  await dialog.getByRole('button', { name: `Show ${file.name}` }).click()
}

/** Drops a file on the middle of the page. */
export async function dropFile(page: Page, { name, mimeType, buffer }: MadeFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }))
      return transfer
    },
    { name, type: mimeType, base64: buffer.toString('base64') },
  )
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer })
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer })
}

export type Downloaded = { readonly name: string; readonly bytes: Buffer }

export async function downloadBy(page: Page, button: Locator): Promise<Downloaded> {
  const downloading = page.waitForEvent('download')
  await button.click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The certificate files stored in the browser. */
export async function keptFiles(page: Page): Promise<readonly Buffer[]> {
  const files = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'recert-proofs')) return []
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('IndexedDB does not answer'))
      })
    const database = await answer(indexedDB.open('recert-proofs'))
    const stored: readonly { readonly bytes: ArrayBuffer }[] = await answer(database.transaction('files').objectStore('files').getAll())
    database.close()
    return stored.map(({ bytes }) => [...new Uint8Array(bytes)])
  })
  return files.map((bytes) => Buffer.from(bytes))
}

/** Deletes the certificate files, as when a browser clears its storage. */
export async function loseFiles(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('recert-proofs')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error('the files are still there'))
      }),
  )
}
