/** A row of a report: what it is about, two lines under it, and the other columns. */
export type ReportRow = {
  readonly head: string
  /** Empty where nothing is to add. */
  readonly about: string
  readonly remark: string
  readonly cells: readonly string[]
  readonly isTotal: boolean
}

export type ReportTable = {
  readonly heading: string
  /** The first is that of the rows' heads. */
  readonly columns: readonly string[]
  readonly rows: readonly ReportRow[]
  readonly notes: readonly string[]
}

/** Labels with their texts. */
export type ReportFacts = readonly (readonly [label: string, text: string])[]

/** A certificate of the pack, by its number in it. */
export type ReportCertificate = {
  readonly number: number
  /** "01" */
  readonly label: string
  readonly of: string
  readonly about: string
  /** Why the file cannot be opened; null where it can. */
  readonly loss: string | null
}

/** An audit pack in words: the page prints it, and the archive holds it. */
export type AuditReport = {
  readonly title: string
  readonly facts: ReportFacts
  readonly gapsHeading: string
  /** What an auditor would ask about; never empty: with no gap it says so. */
  readonly gaps: readonly string[]
  readonly hasGaps: boolean
  readonly tables: readonly ReportTable[]
  readonly certificatesHeading: string
  readonly certificates: readonly ReportCertificate[]
  readonly noCertificates: string
  readonly note: string
}
