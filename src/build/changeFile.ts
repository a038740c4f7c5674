import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Changes the text of a file of the build, once it's on disk. */
export function changeFile(folder: string, name: string, changed: (text: string) => string): void {
  const file = join(folder, name)
  writeFileSync(file, changed(readFileSync(file, 'utf8')))
}
