import { useEffect, useRef, useState } from 'react'
import { finishInSlices, type Steps } from '../../../domain/values/steps'
import { pause } from '../../../store/pause'

/** Work that has been begun. `of` is what it's about. */
export type Work<Value extends object> = {
  readonly steps: Steps<Value>
  readonly of: object
  /** Null if one step isn't enough. */
  readonly value: Value | null
}

/** Takes the first step: little work is done at once. */
export function begin<Value extends object>(steps: Steps<Value>, of: object): Work<Value> {
  const { done, value } = steps.next()
  return { steps, of, value: done === true ? value : null }
}

export type Stepping<Value> = {
  /** Until the work is done, the last value of the same thing; null if there's none. */
  readonly value: Value | null
  readonly state: 'busy' | 'done' | 'canceled'
  readonly callOff: () => void
}

/** Does the rest of the work in slices, between which the page responds. Null is work that can't begin yet. */
export function useSteps<Value extends object>(work: Work<Value> | null): Stepping<Value> {
  const [finished, setFinished] = useState<{ readonly work: Work<Value>; readonly value: Value } | null>(null)
  const [canceled, setCanceled] = useState<Work<Value> | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => {
    if (work === null || work.value !== null) return
    const controller = new AbortController()
    running.current = controller
    const rest = async () => {
      const done = await finishInSlices(work.steps, { pause, signal: controller.signal })
      if (done !== null) setFinished({ work, value: done.value })
    }
    void rest()
    return () => controller.abort()
  }, [work])
  const current = work?.value ?? (finished !== null && finished.work === work ? finished.value : null)
  const [last, setLast] = useState<{ readonly of: object; readonly value: Value } | null>(null)
  if (work !== null && current !== null && last?.value !== current) setLast({ of: work.of, value: current })
  const callOff = () => {
    running.current?.abort()
    setCanceled(work)
  }
  const isCanceled = work !== null && current === null && canceled === work
  return {
    value: current ?? (last?.of === work?.of ? (last?.value ?? null) : null),
    state: isCanceled ? 'canceled' : current === null ? 'busy' : 'done',
    callOff,
  }
}
