/**
 * Why an archive, or one file in it, wasn't read. `name` is null for the archive itself; `most` is in bytes for `tooLarge`. `compression`: it's compressed
 * in a way that browsers can't read.
 */
export type ArchiveProblem =
  | { readonly kind: 'damaged'; readonly name: string | null }
  | { readonly kind: 'encrypted' | 'unsafeName' | 'bomb' | 'compression'; readonly name: string }
  | { readonly kind: 'tooManyFiles'; readonly most: number }
  | { readonly kind: 'tooLarge'; readonly name: string | null; readonly most: number }

/** Why a text wasn't read as JSON. */
export type JsonProblem =
  | { readonly kind: 'tooLarge'; readonly name: null; readonly most: number }
  | { readonly kind: 'tooManyRecords'; readonly most: number }
  | { readonly kind: 'tooDeep' | 'notJson' }

/**
 * Why a file can't be restored. `onlyFiles`: there are no records in it, and no certificate that records here name. `unreadable`: the browser didn't hand over its bytes, or the code that reads it didn't load.
 */
export type BackupProblem =
  | ArchiveProblem
  | JsonProblem
  | { readonly kind: 'empty' | 'unknownFormat' | 'noRecords' | 'onlyFiles' | 'notRecert' | 'newerVersion' | 'unreadable' }
  /** ZIPs inside the ZIP. */
  | { readonly kind: 'nested'; readonly names: readonly string[] }
  /** Several backups in one archive, whose records differ, and that don't say which is the latest. */
  | { readonly kind: 'severalBackups'; readonly names: readonly string[] }
