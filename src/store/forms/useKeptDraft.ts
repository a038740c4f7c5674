import { useContext, useEffect, useEffectEvent } from 'react'
import type { DraftStorage } from '../../storage/device/drafts'
import { ServicesContext } from '../services'
import { type CourseFormPart, keepDraft } from './keepDraft'

/** Keeps what's typed for the task of this name across reloads of the tab, and continues it when the form opens. */
export function useKeptDraft(form: CourseFormPart, name: string): void {
  const openServices = useContext(ServicesContext)
  const start = useEffectEvent((drafts: DraftStorage) => keepDraft(form, name, drafts))
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
