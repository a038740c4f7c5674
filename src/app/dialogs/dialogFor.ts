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
