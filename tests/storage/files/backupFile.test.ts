import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createBackupFiles, type Pickers } from '../../../src/storage/files/backupFile'

beforeEach(() => {
  indexedDB = new IDBFactory()
})

/** A browser's file handle. The fake database can't store functions, so only the name survives there. */
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

test('a chosen file is remembered on the next visit until it is forgotten', async () => {
  expect((await createBackupFiles(() => indexedDB, pickers()).choose('recert-backup.zip'))?.name).toBe('new.zip')
  expect((await createBackupFiles(() => indexedDB, pickers()).get())?.name).toBe('new.zip')
  await createBackupFiles(() => indexedDB, pickers()).forget()
  expect(await createBackupFiles(() => indexedDB, pickers()).get()).toBeNull()
})

test('the browser suggests the name, and ZIP files', async () => {
  const asked: unknown[] = []
  const ask = (options: unknown) => {
    asked.push(options)
    return left()
  }
  const files = createBackupFiles(() => indexedDB, { save: ask, open: ask })
  await files.choose('recert-backup.zip')
  await files.open()
  const types = [{ description: 'Recert backup', accept: { 'application/zip': ['.zip'] } }]
  expect(asked).toEqual([{ suggestedName: 'recert-backup.zip', types }, { types }])
})

test('an existing file opens with its content', async () => {
  expect((await createBackupFiles(() => indexedDB, pickers()).open())?.name).toBe('there.zip')
  expect((await createBackupFiles(() => indexedDB, pickers()).get())?.name).toBe('there.zip')
})

test('canceling the browser’s dialog chooses nothing', async () => {
  const files = createBackupFiles(() => indexedDB, pickers({ save: left, open: left }))
  expect(await files.choose('recert-backup.zip')).toBeNull()
  expect(await files.open()).toBeNull()
  expect(await files.get()).toBeNull()
})

test('a failing picker is reported', async () => {
  const files = createBackupFiles(() => indexedDB, pickers({ save: () => Promise.reject(new DOMException('', 'SecurityError')) }))
  await expect(files.choose('recert-backup.zip')).rejects.toThrow()
})

test('the browser is asked for permission, and a write replaces the content', async () => {
  const content: string[] = ['old']
  const file = await createBackupFiles(() => indexedDB, pickers({ open: () => Promise.resolve([handle('there.zip', content)]) })).open()
  expect(await file?.mayWrite()).toBe(false)
  expect(await file?.ask()).toBe(true)
  expect(await (await file?.read())?.text()).toBe('old')
  await file?.write(new Blob(['new']))
  expect(content).toEqual(['old', 'new'])
})
