import { useContext, useEffect, useEffectEvent } from 'react'
import type { CourseDraft } from '../../domain/forms/courseDraft'
import type { CourseRecord } from '../../domain/records/course'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { DraftStorage } from '../../storage/device/drafts'
import { ServicesContext } from '../services'
import type { Form } from './form'

type CourseFormPart = Pick<Form<CourseDraft, CourseRecord, string, unknown>, 'resume' | 'subscribe' | 'unsaved'> & {
  readonly view: () => { readonly base: CourseRecord | null; readonly isTouched: boolean }
}

/** Keeps what's typed for the task of this name across reloads of the tab, and continues it when the form opens. */
export function useKeptDraft(form: CourseFormPart, name: string): void {
  const openServices = useContext(ServicesContext)
  const start = useEffectEvent((drafts: DraftStorage) => {
    const write = () => drafts.write(name, form.unsaved())
    const kept = drafts.take(name)
    const { base, isTouched } = form.view()
    // A record that was changed since needs the form as it's now.
    if (kept !== null && !isTouched && isDeepEqual(kept.base, base)) form.resume(kept.draft)
    write()
    return form.subscribe(write)
  })
  useEffect(() => {
    let stop: (() => void) | null = null
    let isOpen = true
    openServices?.()
      .then(({ drafts }) => {
        if (isOpen) stop = start(drafts)
      })
      // Without the services nothing is kept across a reload, and everything else works.
      .catch(() => undefined)
    return () => {
      isOpen = false
      stop?.()
    }
  }, [openServices])
}
