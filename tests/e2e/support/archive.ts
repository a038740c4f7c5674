import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'

/** The files in a ZIP by name, with their checksums verified, also by `unzip` if this machine has it. */
export async function readArchive(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  await testWithUnzip(bytes)
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkCrc32: true, useWebWorkers: false })
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  const files = new Map<string, Buffer>()
  for (const entry of entries) files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())))
  await reader.close()
  return files
}

async function testWithUnzip(bytes: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recert-zip-'))
  const file = join(folder, 'archive.zip')
  try {
    await writeFile(file, bytes)
    await promisify(execFile)('unzip', ['-t', file])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error // safe: what execFile rejects with
  } finally {
    await rm(folder, { recursive: true })
  }
}
