import { toCourseId as courseId, toCredentialId as credentialId } from '../../src/domain/records/ids'
import { hundredths } from '../../src/domain/values/amount'
import type { Course, CourseRecord, PlannedCourse } from '../../src/domain/records/course'
import type { Card, Certification, Credential, Specialization } from '../../src/domain/records/credential'
import { parsePlainDate, type PlainDate } from '../../src/domain/values/plainDate'
import type { Change } from '../../src/domain/records/change'
import { bareRule } from '../../src/domain/rule/plainRule'

export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text)
  if (!parsed.ok) throw new Error(`not a day: ${text}`)
  return parsed.value
}

/** Requires 2.0 CEUs in two years, 0.1 of them for CPR/AED, and no card. */
export function certification(id: string, fields: Partial<Certification> = {}): Certification {
  return {
    kind: 'certification',
    id: credentialId(id),
    name: `NASM-CPT ${id}`,
    title: 'Certified Personal Trainer',
    issuer: 'National Academy of Sports Medicine',
    presetId: 'nasm-cpt',
    certifiedOn: day('2026-06-01'),
    expiresOn: day('2028-06-01'),
    rule: {
      ...bareRule,
      unit: { name: 'CEUs', hoursPerUnit: hundredths(10_00) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: {
        id: 'renewal',
        label: 'Renewal',
        min: hundredths(2_00),
        max: hundredths(2_00),
        children: [
          { id: 'education', label: 'Education', min: hundredths(1_90), max: hundredths(1_90), categories: ['specialization', 'course'] },
          { id: 'cpr', label: 'CPR/AED', min: hundredths(10), max: hundredths(10), categories: ['cpr'] },
        ],
      },
      lateWindow: { education: { days: 90 }, application: { days: 365 }, fees: [], isConfirmed: true },
    },
    ruleEdited: false,
    renewals: [],
    ...fields,
  }
}

export function specialization(id: string, fields: Partial<Specialization> = {}): Specialization {
  return {
    kind: 'specialization',
    id: credentialId(id),
    name: `NASM-CES ${id}`,
    presetId: 'nasm-ces',
    certifiedOn: day('2026-09-12'),
    expiresOn: null,
    ...fields,
  }
}

export function card(id: string, fields: Partial<Card> = {}): Card {
  return {
    kind: 'card',
    id: credentialId(id),
    name: `CPR/AED card ${id}`,
    presetId: 'cpr-aed',
    certifiedOn: day('2026-05-09'),
    expiresOn: day('2028-05-31'),
    cycle: { months: 24, ends: 'monthEnd' },
    covers: ['cpr'],
    ...fields,
  }
}

export function course(id: string, fields: Partial<Course> = {}): Course {
  return {
    id: courseId(id),
    title: `Course ${id}`,
    provider: 'NASM',
    completedOn: day('2027-02-01'),
    category: 'course',
    contactHours: null,
    cost: null,
    awards: [],
    ...fields,
  }
}

export function planned(id: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  const { completedOn: plannedFor, ...facts } = course(id, { title: `Planned ${id}`, completedOn: day('2027-08-01') })
  return { ...facts, plannedFor, ...fields }
}

export { courseId, credentialId }

export function courseKey(id: string): string {
  return `recert/course/${id}`
}

export function credentialKey(id: string): string {
  return `recert/credential/${id}`
}

export type Saved = { readonly v?: number; readonly rev?: number; readonly savedAt?: string; readonly deletedOn?: string | null }

/** The current version of the record format. */
export const currentVersion = 3

/** A record's text in storage; a deleted one has no instant. `record` can be anything, to test what should be refused. */
export function savedText(record: unknown, { v = currentVersion, rev = 1, savedAt, deletedOn = null }: Saved = {}): string {
  const instant = savedAt ?? (deletedOn === null ? '2027-03-01T10:00:00.000Z' : undefined)
  return JSON.stringify({ v, rev, savedAt: instant, deletedOn, record })
}

export function savedCourse(id: string, fields: Partial<Course> = {}, saved: Saved = {}): readonly [string, string] {
  return [courseKey(id), savedText(course(id, fields), saved)]
}

export function savedPlanned(id: string, fields: Partial<PlannedCourse> = {}, saved: Saved = {}): readonly [string, string] {
  return [courseKey(id), savedText(planned(id, fields), saved)]
}

export function savedCredential(credential: Credential, saved: Saved = {}): readonly [string, string] {
  return [credentialKey(credential.id), savedText(credential, saved)]
}

/** The text under its key, as after a first save. */
export function savedRecord(record: Credential | CourseRecord): readonly [key: string, text: string] {
  return ['awards' in record ? courseKey(record.id) : credentialKey(record.id), savedText(record, { savedAt: '2026-11-01T10:00:00.000Z' })]
}

export function added(record: CourseRecord): Change {
  return { kind: 'course', before: null, after: record }
}

export function edited<Edited extends CourseRecord>(before: Edited, fields: Partial<Edited>): Change {
  return { kind: 'course', before, after: { ...before, ...fields } }
}

export function deleted(before: CourseRecord): Change {
  return { kind: 'course', before, after: null }
}
