import type { TableDialect } from '../../domain/files/tableDialect'

export type TableStyle = {
  /** Begins with the byte-order mark, which Excel needs for accents. */
  readonly mark: boolean
  readonly dialect?: TableDialect
  /** The details say which certificates a record has: the names of the trainer's files, and their digests. */
  readonly withProofs?: boolean
}
