import { saveCourse } from '../../domain/changes/courseAct'
import { cardQuestion, type CardQuestion } from '../../domain/changes/cardQuestion'
import { type Offer, offerFor, offerKey } from '../../domain/changes/offer'
import type { Preview } from '../../domain/counting/preview'
import { withDefaults } from '../../domain/forms/courseDefaults'
import {
  type CourseDraft,
  type CourseField,
  type CourseKind,
  draftOfCourse,
  draftOfDuplicate,
  emptyCourseDraft,
  type FilledDraft,
} from '../../domain/forms/courseDraft'
import { coursePreviews } from '../../domain/forms/coursePreview'
import { readCourse } from '../../domain/forms/readCourse'
import { type TakenBefore, takenBefore } from '../../domain/forms/takenBefore'
import { type CourseRecord, isPlanned, type PlannedCourse } from '../../domain/records/course'
import type { CredentialId } from '../../domain/records/ids'
import { courseById } from '../../domain/records/courseById'
import { ok } from '../../domain/values/result'
import { usualMargin, readyDay } from '../../domain/planning/studyPace'
import type { PlainDate } from '../../domain/values/plainDate'
import type { FormContext, FormKind, Reading, Unsaved } from './form'

/**
 * `plan` adds a planned course, like `start` except for its title; `edit` edits a planned or completed one, and `complete` turns a planned
 * course into a completed one. The form starts with `title`; the day of a planned course is before `by`, the last one it helps. Whoever says
 * by `title` that a class was taken has its card, too.
 */
export type CourseTask =
  | { readonly kind: 'plan'; readonly title?: string; readonly by?: PlainDate; readonly start?: PlannedCourse }
  /** `files` are certificates that were dropped on the page; the form starts with them. `isFileLost`: a file from another app couldn't be opened. */
  | { readonly kind: 'log'; readonly files: readonly File[]; readonly title?: string; readonly isFileLost?: boolean }
  | { readonly kind: 'duplicate' | 'edit'; readonly course: CourseRecord }
  | { readonly kind: 'complete'; readonly course: PlannedCourse }

export type UnsavedCourse = Unsaved<CourseDraft, CourseRecord>

export type CourseFormReading = Reading<CourseField> & {
  readonly kind: CourseKind
  readonly filled: FilledDraft
  /** Something extra that saving can do. */
  readonly offer: Offer | null
  readonly isOfferTaken: boolean
  /** Asked with the offer of a card, if nothing says whose card it is. */
  readonly cardQuestion: CardQuestion | null
  /** The same course, if it was completed before. */
  readonly before: TakenBefore | null
  /** What saving would do, for each certification the course should count toward. */
  readonly previews: ReadonlyMap<CredentialId, Preview>
}

export function courseForm(task: CourseTask): FormKind<CourseDraft, CourseRecord, CourseField, CourseFormReading> {
  return {
    base: task.kind === 'edit' || task.kind === 'complete' ? task.course : null,
    fill: (base, context) => draftFor(task, base, context),
    currentOf: ({ id }, portfolio) => courseById(portfolio, id),
    isSame: (base, current) => base === current,
    keep: (draft) => draft,
    read(draft, base, { portfolio, today }) {
      const context = { kind: kindOf(task, base), base, today }
      const filled = withDefaults(draft, portfolio)
      const input = readCourse(filled, context)
      const offers = context.kind === 'completed' && task.kind !== 'edit'
      const offer = offers ? offerFor(filled, portfolio, today, draft.card) : null
      const isOfferTaken = offer !== null && offerKey(offer, filled.category) === draft.takenOffer
      return {
        kind: context.kind,
        filled,
        offer,
        isOfferTaken,
        cardQuestion: offers ? cardQuestion(draft, filled, portfolio, today) : null,
        before: task.kind === 'edit' ? null : takenBefore(filled, portfolio, base),
        previews: coursePreviews(filled, portfolio, context),
        act: input.ok ? ok(saveCourse({ base, input: input.value, offer: isOfferTaken ? offer : null })) : input,
      }
    },
  }
}

function kindOf(task: CourseTask, base: CourseRecord | null): CourseKind {
  if (task.kind === 'plan') return 'planned'
  return task.kind === 'edit' && isPlanned(base ?? task.course) ? 'planned' : 'completed'
}

function draftFor(task: CourseTask, base: CourseRecord | null, { portfolio, today }: FormContext): CourseDraft {
  switch (task.kind) {
    case 'log': {
      const draft = { ...emptyCourseDraft(today), title: task.title ?? '' }
      const filled = withDefaults(draft, portfolio)
      const offer = task.title === undefined ? null : offerFor(filled, portfolio, today)
      return { ...draft, takenOffer: offer === null ? null : offerKey(offer, filled.category) }
    }
    case 'plan':
      return {
        ...(task.start === undefined
          ? { ...emptyCourseDraft(today), completedOn: task.by === undefined ? '' : plannedDay(task.by, today) }
          : draftOfCourse(task.start, portfolio)),
        title: task.title ?? '',
      }
    case 'duplicate':
      return draftOfDuplicate(task.course, portfolio, today)
    case 'complete': {
      const course = base ?? task.course
      return isPlanned(course) ? draftOfDuplicate(course, portfolio, today) : draftOfCourse(course, portfolio)
    }
    case 'edit':
      return draftOfCourse(base ?? task.course, portfolio)
  }
}

/** Some time before the last day it helps, if there's enough, and never in the past. */
function plannedDay(by: PlainDate, today: PlainDate): PlainDate {
  return by < today ? today : readyDay({ expiry: by, educationEnds: by }, usualMargin, today)
}
