import type { TableDialect } from '../../domain/files/tableDialect'
import { type Amount, formatAmount } from '../../domain/values/amount'
import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import { decimalCell, writeTable } from '../csv/table'
import type { CertificateFiles } from './reportHtml'

/** The column headings, in order. */
type IndexColumns = readonly [
  number: string,
  file: string,
  course: string,
  day: string,
  provider: string,
  courseNumber: string,
  link: string,
  amount: string,
  counted: string,
  reason: string,
]

export type IndexWords = {
  readonly columns: IndexColumns
  readonly reason: (entry: AuditCourse, pack: AuditPack) => string
}

/**
 * One row per certificate of each course, one for a course without any, and one per certificate of anything else. Only a course's first
 * row has its amounts, so that the columns can be added up.
 */
export function auditIndex(pack: AuditPack, files: CertificateFiles, { columns, reason }: IndexWords, dialect: TableDialect): string {
  const amountCell = (amount: Amount) => decimalCell(formatAmount(amount), dialect)
  const fileCells = (number: number) => {
    const file = files.get(number)
    return file === undefined ? ['', ''] : [String(number), file]
  }
  const ofCourses = pack.courses.flatMap((entry) => {
    const { title, completedOn, course, counted, count, proofs } = entry
    const facts = [title, completedOn, course?.provider ?? '', course?.number ?? '', course?.link ?? '']
    const amounts = [count === null ? '' : amountCell(count.award), amountCell(counted), reason(entry, pack)]
    const cells = proofs.length === 0 ? [['', '']] : proofs.map(fileCells)
    return cells.map((file, index) => [...file, ...facts, ...(index === 0 ? amounts : ['', '', ''])])
  })
  const named = new Set(pack.courses.flatMap(({ proofs }) => proofs))
  const others = pack.proofs
    .filter(({ number }) => !named.has(number))
    .map(({ number, titles, day }) => [...fileCells(number), titles.join(', '), day ?? '', '', '', '', '', '', ''])
  return writeTable([columns, ...ofCourses, ...others], true, dialect)
}
