import { expect, test } from 'vitest'
import { createOriginFile } from '../../../src/storage/browser/originFile'

/** A browser's folder. What's written to a file is there once it's closed. */
function directoryOf(files: Map<string, string>): FileSystemDirectoryHandle {
  const getFileHandle = (name: string, { create = false } = {}) => {
    if (!create && !files.has(name)) return Promise.reject(new DOMException('', 'NotFoundError'))
    let text = ''
    return Promise.resolve({
      getFile: () => Promise.resolve(new File([files.get(name) ?? ''], name)),
      createWritable: () =>
        Promise.resolve({
          write: (written: string) => Promise.resolve(void (text += written)),
          close: () => Promise.resolve(void files.set(name, text)),
        }),
    })
  }
  const removeEntry = (name: string) => Promise.resolve(void files.delete(name))
  return { getFileHandle, removeEntry } as unknown as FileSystemDirectoryHandle // safe: only these are called
}

test('what was written is read until it is removed', async () => {
  const files = new Map([['other', 'kept']])
  const file = createOriginFile(() => Promise.resolve(directoryOf(files)), 'note')
  await expect(file.read()).rejects.toThrow()
  await file.write('first')
  await file.write('second')
  expect(await (await file.read()).text()).toBe('second')
  await file.remove()
  expect([...files]).toEqual([['other', 'kept']])
})
