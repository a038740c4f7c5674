import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { compareBackup, type Comparison, entriesOf } from '../../../domain/changes/restoring'
import type { Backup } from '../../../exchange/backup/readBackup'
import { recordVersion } from '../../../storage/format/version'
import { readFiled } from '../../../storage/format/filed'
import { readSettings } from '../../../storage/format/readSettings'
import { pause } from '../../../store/pause'
import { useRecert } from '../../../store/useRecert'
import { useServices } from '../../../store/useServices'
import { backupProblemText } from '../../../words/changes/restoring'

type BackupStep =
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly backup: Backup; readonly comparisons: readonly Comparison[] }

export type BackupBeingRead = {
  readonly step: BackupStep
  readonly read: (file: File) => void
  /** Calls off reading, and leaves what was read. */
  readonly startOver: () => void
}

const choosing = { kind: 'choosing', problem: null } as const
const begun = { kind: 'reading', done: 0, of: 1 } as const

/** Reads a chosen backup; `dropped` is read at once. Reading another file, or closing, calls off the one before. */
export function useReadBackup(dropped: File | null): BackupBeingRead {
  const stored = useRecert((state) => state.stored)
  const { digest } = useServices()
  const [step, setStep] = useState<BackupStep>(dropped === null ? choosing : begun)
  const running = useRef<AbortController | null>(null)
  const readStep = async (file: File, signal: AbortSignal): Promise<BackupStep> => {
    try {
      const { readBackup } = await import('../../../exchange/backup/readBackup')
      const onProgress = (done: number, of: number) => {
        if (!signal.aborted) setStep({ kind: 'reading', done, of })
      }
      const result = await readBackup(file, {
        readRecord: readFiled,
        recordVersion,
        readSettings,
        digest,
        here: entriesOf(stored()),
        pause,
        signal,
        onProgress,
      })
      if (!result.ok) return { kind: 'choosing', problem: backupProblemText(result.error) }
      const backup = result.value
      return { kind: 'read', backup, comparisons: compareBackup(backup.entries, stored(), backup.madeAt) }
    } catch {
      return { kind: 'choosing', problem: backupProblemText({ kind: 'unreadable' }) }
    }
  }
  const start = (file: File) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    void readStep(file, signal).then((next) => {
      if (!signal.aborted) setStep(next)
    })
  }
  const readDropped = useEffectEvent(() => {
    if (dropped !== null) start(dropped)
  })
  useEffect(() => {
    readDropped()
    return () => running.current?.abort()
  }, [])
  return {
    step,
    read(file) {
      setStep(begun)
      start(file)
    },
    startOver() {
      running.current?.abort()
      setStep(choosing)
    },
  }
}
