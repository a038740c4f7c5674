import type { OpenDialog } from './openDialog'

/** Where files from outside lead, by the name of the first. Null if there are none. */
export function dialogFor(files: readonly File[]): OpenDialog | null {
  const [file] = files
  if (file === undefined) return null
  if (/\.(zip|json)$/i.test(file.name)) return { kind: 'restore', file }
  if (/\.(csv|tsv|txt|xlsx|xlsm|xls|ods|html?)$/i.test(file.name)) return { kind: 'import', file }
  return { kind: 'course', task: { kind: 'log', files } }
}
