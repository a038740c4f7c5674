/** A small file in the file system that the browser keeps for this origin. Calls reject where it has none: private windows, old browsers, no https. */
export type OriginFile = {
  /** Rejects if it isn't there, too. */
  readonly read: () => Promise<Pick<File, 'text' | 'lastModified'>>
  /** All or nothing. Once it's done, a killed browser still has it. */
  readonly write: (text: string) => Promise<void>
  readonly remove: () => Promise<void>
}

export function createOriginFile(openDirectory: () => Promise<FileSystemDirectoryHandle>, name: string): OriginFile {
  return {
    async read() {
      const directory = await openDirectory()
      return (await directory.getFileHandle(name)).getFile()
    },
    async write(text) {
      const directory = await openDirectory()
      const stream = await (await directory.getFileHandle(name, { create: true })).createWritable()
      await stream.write(text)
      await stream.close()
    },
    async remove() {
      await (await openDirectory()).removeEntry(name)
    },
  }
}
