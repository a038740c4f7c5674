import type { CourseDraft } from '../../domain/forms/courseDraft'
import type { CourseRecord } from '../../domain/records/course'
import type { DraftStorage } from '../../storage/device/drafts'
import type { Form } from './form'

export type CourseFormPart = Pick<Form<CourseDraft, CourseRecord, string, unknown>, 'resume' | 'subscribe' | 'unsaved'> & {
  readonly view: () => { readonly isContinued: boolean; readonly isTouched: boolean }
}

/** Continues what was typed for the task of this name before the page was loaded, and keeps what's typed from now on. Returns what ends it. */
export function keepDraft(form: CourseFormPart, name: string, drafts: DraftStorage): () => void {
  const { isContinued, isTouched } = form.view()
  // A form that was closed in this page continues from memory.
  if (!isContinued && isTouched) drafts.setAside(name)
  else if (!isContinued) {
    const kept = drafts.take(name)
    if (kept !== null) form.resume(kept)
  }
  const write = () => drafts.write(name, form.unsaved())
  write()
  return form.subscribe(write)
}
