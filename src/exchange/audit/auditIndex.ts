import { formatAmount } from '../../domain/values/amount'
import type { AuditCourse, AuditPack } from '../../domain/reports/auditPack'
import { writeTable } from '../csv/table'
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

/** One row per certificate of each course, one for a course without any, and one per certificate of anything else. */
export function auditIndex(pack: AuditPack, files: CertificateFiles, { columns, reason }: IndexWords): string {
  const ofCourses = pack.courses.flatMap((entry) => {
    const { title, completedOn, course, counted, count, proofs } = entry
    const award = count === null ? '' : formatAmount(count.award)
    const known = [course?.provider ?? '', course?.number ?? '', course?.link ?? '']
    const facts = [title, completedOn, ...known, award, formatAmount(counted), reason(entry, pack)]
    return proofs.length === 0 ? [['', '', ...facts]] : proofs.map((number) => [String(number), files.get(number) ?? '', ...facts])
  })
  const named = new Set(pack.courses.flatMap(({ proofs }) => proofs))
  const others = pack.proofs
    .filter(({ number }) => !named.has(number))
    .map(({ number, titles, day }) => [String(number), files.get(number) ?? '', titles.join(', '), day ?? '', '', '', '', '', '', ''])
  return writeTable([columns, ...ofCourses, ...others], true)
}
