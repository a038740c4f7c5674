import type { OpenDialog } from './openDialog'

/** Where a JSON file from outside leads: one Open Badge starts a course, several are imported, and anything else is a backup to restore. */
export async function dialogForJson(file: File): Promise<OpenDialog> {
  const badges = await badgesIn(file).catch(() => 0)
  if (badges === 1) return { kind: 'course', task: { kind: 'log', files: [file] } }
  return { kind: badges === 0 ? 'restore' : 'import', file }
}

async function badgesIn(file: File): Promise<number> {
  const { readBadges } = await import('../../exchange/badges/readBadges')
  return (await readBadges(file)).length
}
