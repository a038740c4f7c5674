import { toCourseId, toCredentialId } from '../records/ids'
import type { Act, Operation } from './act'
import { hundredths } from '../values/amount'
import type { Category } from '../rule/category'
import type { Course, PlannedCourse } from '../records/course'
import { emptyCredentialDraft, withPreset } from '../forms/credentialDraft'
import { readCredential } from '../forms/readCredential'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import type { Change } from '../records/change'
import type { Portfolio } from '../records/portfolio'
import { ok } from '../values/result'
import { presetById } from '../rule/issuers/presets'
import { isSample } from '../records/sampleId'

/** A trainer's records mid-cycle, to explore; removed again as a whole. */
export const addSampleData: Operation = (portfolio, { today }) => {
  const courses = sampleCourses(today)
  const changes: readonly Change[] = [
    ...sampleCredentials(portfolio, today),
    ...courses.map((after): Change => ({ kind: 'course', before: null, after })),
  ]
  return ok({ verb: 'sampleAdded', subject: { kind: 'sampleData' }, changes })
}

/** Every sample record, even if edited since. */
export function removeSampleData({ credentials, courses, planned }: Portfolio): Act {
  const changes: readonly Change[] = [
    ...credentials.filter(({ id }) => isSample(id)).map((before): Change => ({ kind: 'credential', before, after: null })),
    ...[...courses, ...planned].filter(({ id }) => isSample(id)).map((before): Change => ({ kind: 'course', before, after: null })),
  ]
  return { verb: 'sampleRemoved', subject: { kind: 'sampleData' }, changes }
}

function sampleCredentials(portfolio: Portfolio, today: PlainDate): readonly Change[] {
  const held = [
    { preset: 'nasm-cpt', certifiedOn: addMonths(today, -15) },
    { preset: 'ace-cpt', certifiedOn: addMonths(today, -21) },
    { preset: 'nasm-ces', certifiedOn: addMonths(today, -9) },
    { preset: 'cpr-aed', certifiedOn: addMonths(today, -20) },
  ]
  return held.flatMap(({ preset: presetId, certifiedOn }): readonly Change[] => {
    const preset = presetById(presetId)
    if (preset === null) return []
    const read = readCredential({ ...withPreset(emptyCredentialDraft, preset), certifiedOn }, { portfolio, today })
    return read.ok ? [{ kind: 'credential', before: null, after: { id: toCredentialId(`sample-${presetId}`), ...read.value } }] : []
  })
}

type Sample = {
  readonly id: string
  readonly title: string
  readonly provider: string
  readonly category: Category
  readonly hours: number
  readonly cost: number
  /** In hundredths of a unit, by preset id. */
  readonly worth: Readonly<Record<string, number>>
}

function sampleCourses(today: PlainDate): readonly (Course | PlannedCourse)[] {
  const done = (days: number, sample: Sample): Course => ({ ...recordOf(sample), completedOn: addDays(today, -days) })
  return [
    done(270, {
      id: 'ces',
      title: 'Corrective Exercise Specialization',
      provider: 'NASM',
      category: 'specialization',
      hours: 1900,
      cost: 59_900,
      worth: { 'nasm-cpt': 190, 'ace-cpt': 150 },
    }),
    done(120, {
      id: 'kettlebell',
      title: 'Kettlebell workshop',
      provider: 'Local studio',
      category: 'course',
      hours: 300,
      cost: 12_000,
      worth: { 'nasm-cpt': 30, 'ace-cpt': 30 },
    }),
    {
      ...recordOf({ id: 'cpr', title: 'CPR/AED', provider: 'Red Cross', category: 'cpr', hours: 400, cost: 7_500, worth: { 'nasm-cpt': 10 } }),
      plannedFor: addDays(today, 75),
    },
  ]
}

function recordOf({ id, title, provider, category, hours, cost, worth }: Sample): Omit<Course, 'completedOn'> {
  return {
    id: toCourseId(`sample-${id}`),
    title,
    provider,
    category,
    contactHours: hundredths(hours),
    cost: hundredths(cost),
    awards: Object.entries(worth).map(([preset, count]) => ({ credentialId: toCredentialId(`sample-${preset}`), amount: hundredths(count) })),
  }
}
