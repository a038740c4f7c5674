import { givenFiles } from '../pwa/givenFiles'
import type { OpenDialog } from './openDialog'

/** Where files from outside lead, by the name of the first. Null if there are none. */
export async function dialogFor(files: readonly File[]): Promise<OpenDialog | null> {
  const [file] = files
  if (file === undefined) return null
  if (/\.json$/i.test(file.name)) return dialogForJson(file)
  if (/\.zip$/i.test(file.name)) return { kind: 'restore', file }
  if (/\.(csv|tsv|txt|xlsx|xlsm|xls|ods|html?)$/i.test(file.name)) return { kind: 'import', file }
  return { kind: 'course', task: { kind: 'log', files } }
}

/** Where files lead that another app shares with Recert, or opens with it. If there are none, they were lost on the way. */
export async function dialogForGiven(search: string): Promise<OpenDialog> {
  const files = await givenFiles(search)
  return (await dialogFor(files)) ?? { kind: 'course', task: { kind: 'log', files, isFileLost: true } }
}

/** One Open Badge starts a course, several are imported, and anything else is a backup to restore. */
async function dialogForJson(file: File): Promise<OpenDialog> {
  const badges = await badgesIn(file).catch(() => 0)
  if (badges === 1) return { kind: 'course', task: { kind: 'log', files: [file] } }
  return { kind: badges === 0 ? 'restore' : 'import', file }
}

async function badgesIn(file: File): Promise<number> {
  const { readBadges } = await import('../../exchange/badges/readBadges')
  return (await readBadges(file)).length
}
