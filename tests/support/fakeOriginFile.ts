import type { OriginFile } from '../../src/storage/browser/originFile'

/** A file on disk. Null: there's none. */
export type FakeFile = { text: string | null; lastModified: number }

export function createFakeOriginFile(file: FakeFile): OriginFile {
  return {
    read() {
      const { text, lastModified } = file
      if (text === null) return Promise.reject(new DOMException('no file', 'NotFoundError'))
      return Promise.resolve({ text: () => Promise.resolve(text), lastModified })
    },
    write: (text) => Promise.resolve(void (file.text = text)),
    remove: () => Promise.resolve(void (file.text = null)),
  }
}

/** A private window. */
export function createRefusedOriginFile(): OriginFile {
  const refuse = () => Promise.reject(new DOMException('no file system', 'SecurityError'))
  return { read: refuse, write: refuse, remove: refuse }
}
