import { type CourseRecord, isPlanned, type PlannedCourse } from '../../domain/records/course'
import { type CourseDraft, type CourseKind, draftOfCourse, draftOfDuplicate, emptyCourseDraft } from '../../domain/forms/courseDraft'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Portfolio } from '../../domain/records/portfolio'

/** `plan` is for a new planned course; `edit` for either kind; `complete` makes a planned course a completed one. */
export type CourseTask =
  | { readonly kind: 'plan' }
  /** `files` were dropped on the page: certificates to begin with. */
  | { readonly kind: 'log'; readonly files: readonly File[] }
  | { readonly kind: 'duplicate' | 'edit'; readonly course: CourseRecord }
  | { readonly kind: 'complete'; readonly course: PlannedCourse }

const noFiles: readonly File[] = []

/** What a new course begins with. */
export function filesOf(task: CourseTask): readonly File[] {
  return task.kind === 'log' ? task.files : noFiles
}

export const titles: Readonly<Record<CourseTask['kind'], string>> = {
  log: 'Log course',
  plan: 'Plan course',
  duplicate: 'Log course',
  edit: 'Edit course',
  complete: 'Complete course',
}

export function kindOf(task: CourseTask): CourseKind {
  if (task.kind === 'plan') return 'planned'
  return task.kind === 'edit' && isPlanned(task.course) ? 'planned' : 'completed'
}

export function draftOf(task: CourseTask, portfolio: Portfolio, today: PlainDate): CourseDraft {
  switch (task.kind) {
    case 'log':
      return emptyCourseDraft(today)
    case 'plan':
      return { ...emptyCourseDraft(today), completedOn: '' }
    case 'duplicate':
    case 'complete':
      return draftOfDuplicate(task.course, portfolio, today)
    case 'edit':
      return draftOfCourse(task.course, portfolio)
  }
}
