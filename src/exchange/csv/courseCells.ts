import type { CredentialId } from '../../domain/records/ids'
import { certificationOf, type ColumnUse } from '../../domain/files/columnUse'
import { formatAmount, formatCost, formatHours } from '../../domain/values/amount'
import type { Category } from '../../domain/rule/category'
import type { CourseRecord } from '../../domain/records/course'
import { proofsOf } from '../../domain/records/proof'

/** A row's text in a column; empty if there's no such column. */
export type Cells = (use: ColumnUse) => string

/** `kept` is the stored record, or else the one in the row; `written` is the record the cells were written from. */
export type KnownCourse = { readonly kept: CourseRecord; readonly written: CourseRecord }

/** A course's text in a column. Reading the table compares with the same text to find changed cells. */
export function cellOf(course: CourseRecord, use: ColumnUse, categoryWords: Readonly<Record<Category, string>>): string {
  switch (use) {
    case 'ignore':
      return String(proofsOf(course).length)
    case 'title':
      return course.title
    case 'provider':
      return course.provider
    case 'completedOn':
      return 'completedOn' in course ? course.completedOn : ''
    case 'plannedFor':
      return 'plannedFor' in course ? course.plannedFor : ''
    case 'category':
      return categoryWords[course.category]
    case 'contactHours':
      return course.contactHours === null ? '' : formatHours(course.contactHours)
    case 'cost':
      return course.cost === null ? '' : formatCost(course.cost)
    case 'number':
    case 'link':
    case 'note':
      return course[use] ?? ''
    case 'id':
      return course.id
    case 'status':
    case 'certification':
    case 'credit':
      return ''
    case 'details':
      return JSON.stringify(course)
    default:
      return amountCell(course, certificationOf(use))
  }
}

/** Whether a cell still has the amount that was written: "1.2" in other countries is "1,2", and spreadsheets write "1.20". */
export function isSameAmount(cell: string, written: string): boolean {
  return cell.trim() === written || (plainAmount(cell) !== null && plainAmount(cell) === plainAmount(written))
}

function plainAmount(cell: string): number | null {
  return cell.length < 20 && /^\s*\d+(?:[.,]\d{1,2})?\s*$/.test(cell) ? Number(cell.replace(',', '.')) : null
}

/** The credit for a certification; empty if there's no award. */
export function amountCell(course: CourseRecord, id: CredentialId): string {
  const amount = course.awards.find(({ credentialId }) => credentialId === id)?.amount
  return amount === undefined ? '' : formatAmount(amount)
}
