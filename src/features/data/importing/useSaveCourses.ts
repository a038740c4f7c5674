import { useEffect, useRef, useState } from 'react'
import type { CourseRecord } from '../../../domain/records/course'
import { importCourses } from '../../../domain/changes/importAct'
import { pause } from '../../../store/pause'
import { saveInSlices } from '../../../store/saveInSlices'
import { useRecert } from '../../../store/useRecert'
import { failureText } from '../../../words/changes/saveFailures'

type Saving = { readonly done: number; readonly of: number; readonly state: 'running' | 'canceled' | 'written' }

export type SaveCourses = {
  /** Null if nothing is being saved. */
  readonly saving: Saving | null
  /** `left`: how many rows stay in the import, to fix or check. */
  readonly save: (courses: readonly CourseRecord[], left: number) => void
  readonly callOff: () => void
}

/** Saves all courses as a single act, with pauses. Leaving the page cancels it. */
export function useSaveCourses(onDone: () => void, onFailure: (text: string) => void): SaveCourses {
  const runWith = useRecert((state) => state.runWith)
  const whenOnDisk = useRecert((state) => state.whenOnDisk)
  const [saving, setSaving] = useState<Saving | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async (courses: readonly CourseRecord[], left: number) => {
    if (running.current !== null) return
    const controller = new AbortController()
    running.current = controller
    setSaving({ done: 0, of: courses.length, state: 'running' })
    // Working out what's written takes a while, too.
    await pause()
    const onProgress = (done: number, of: number) => setSaving({ done, of, state: controller.signal.aborted ? 'canceled' : 'running' })
    const saved = await runWith(importCourses(courses, left), saveInSlices({ pause, onProgress, signal: controller.signal }))
    running.current = null
    if (saved.ok) {
      setSaving({ done: courses.length, of: courses.length, state: 'written' })
      return whenOnDisk(onDone)
    }
    setSaving(null)
    onFailure(saved.error.kind === 'canceled' ? 'Import canceled. Nothing was imported.' : (failureText(saved.error) ?? ''))
  }
  const callOff = () => {
    running.current?.abort()
    setSaving((shown) => shown && { ...shown, state: 'canceled' })
  }
  return { saving, save: (courses, left) => void save(courses, left), callOff }
}
