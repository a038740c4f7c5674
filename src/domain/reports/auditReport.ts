/** A row in a report: its heading, two lines under it, and the other columns. */
export type ReportRow = {
  readonly head: string
  /** May be empty. */
  readonly about: string
  readonly remark: string
  readonly cells: readonly string[]
  readonly isTotal: boolean
}

export type ReportTable = {
  readonly heading: string
  /** The first is for the row headings. */
  readonly columns: readonly string[]
  readonly rows: readonly ReportRow[]
  readonly notes: readonly string[]
}

export type ReportFacts = readonly (readonly [label: string, text: string])[]

/** A certificate in the pack, by its number there. */
export type ReportCertificate = {
  readonly number: number
  /** "01" */
  readonly label: string
  readonly of: string
  readonly about: string
  /** Why the file can't be opened; null if it can. */
  readonly loss: string | null
}

/** An audit pack in words, for the printed page and the archive. */
export type AuditReport = {
  readonly title: string
  readonly facts: ReportFacts
  readonly gapsHeading: string
  /** What an auditor would ask about. Never empty: if there's nothing, it says so. */
  readonly gaps: readonly string[]
  readonly hasGaps: boolean
  readonly tables: readonly ReportTable[]
  readonly certificatesHeading: string
  readonly certificates: readonly ReportCertificate[]
  readonly noCertificates: string
  readonly note: string
}
