import type { CourseTask } from '../../store/forms/courseForm'

const noFiles: readonly File[] = []

/** The files a new course starts with. */
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
