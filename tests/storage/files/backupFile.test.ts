import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createBackupFiles, type Pickers } from '../../../src/storage/files/backupFile'

beforeEach(() => {
  indexedDB = new IDBFactory()
})

/** As the browser hands it over; the database here keeps only what has no functions, which is its name. */
function handle(name: string, content: string[] = []): FileSystemFileHandle {
  const calls = {
    queryPermission: () => Promise.resolve('prompt'),
    requestPermission: () => Promise.resolve('granted'),
    getFile: () => Promise.resolve(new File([content.at(-1) ?? ''], name)),
    createWritable: () => {
      let text = ''
      return Promise.resolve({ write: async (blob: Blob) => void (text = await blob.text()), close: () => Promise.resolve(void content.push(text)) })
    },
  }
  // safe: only these are called
  return Object.assign(Object.create(calls), { name }) as FileSystemFileHandle
}

const pickers = (changes: Partial<Pickers> = {}): Pickers => ({
  save: () => Promise.resolve(handle('new.zip')),
  open: () => Promise.resolve([handle('there.zip')]),
  ...changes,
})

const left = () => Promise.reject(new DOMException('', 'AbortError'))

test('a chosen file is known at the next visit, until it is forgotten', async () => {
  expect((await createBackupFiles(pickers()).choose('recert-backup.zip'))?.name).toBe('new.zip')
  expect((await createBackupFiles(pickers()).get())?.name).toBe('new.zip')
  await createBackupFiles(pickers()).forget()
  expect(await createBackupFiles(pickers()).get()).toBeNull()
})

test('a file that is there is opened as it is', async () => {
  expect((await createBackupFiles(pickers()).open())?.name).toBe('there.zip')
  expect((await createBackupFiles(pickers()).get())?.name).toBe('there.zip')
})

test('leaving the browser’s dialog chooses nothing', async () => {
  const files = createBackupFiles(pickers({ save: left, open: left }))
  expect(await files.choose('recert-backup.zip')).toBeNull()
  expect(await files.open()).toBeNull()
  expect(await files.get()).toBeNull()
})

test('a picker that fails is told', async () => {
  const files = createBackupFiles(pickers({ save: () => Promise.reject(new DOMException('', 'SecurityError')) }))
  await expect(files.choose('recert-backup.zip')).rejects.toThrow()
})

test('the browser is asked for its permission, and what is written replaces what was there', async () => {
  const content: string[] = ['old']
  const file = await createBackupFiles(pickers({ open: () => Promise.resolve([handle('there.zip', content)]) })).open()
  expect(await file?.mayWrite()).toBe(false)
  expect(await file?.ask()).toBe(true)
  expect(await (await file?.read())?.text()).toBe('old')
  await file?.write(new Blob(['new']))
  expect(content).toEqual(['old', 'new'])
})
