import { useEffect, useRef, useState } from 'react'
import { isEmpty, type Kept } from '../../../domain/records/portfolio'
import { type Comparison, mergeBackup, replaceByBackup } from '../../../domain/changes/restoring'
import type { Proof } from '../../../domain/records/proof'
import { settingsAfterRestore } from '../../../domain/device/settings'
import type { Backup } from '../../../exchange/backup/readBackup'
import { ok } from '../../../domain/values/result'
import { pause } from '../../../store/pause'
import { saveInSlices } from '../../../store/saveInSlices'
import { useServices, useSettings } from '../../../store/useServices'
import { useRecert } from '../../../store/useRecert'
import { fileFailureWords } from '../../../words/changes/restoring'
import { failureText } from '../../../words/changes/saveFailures'
import { absentFiles, filesToPutBack, putFilesBack } from './putFilesBack'

export type Way = 'merge' | 'replace'

/** `files`: how many certificates came back on their own, to records that didn't change. `absent` are the names of those that didn't come. */
export type Restored = { readonly files: number; readonly absent: readonly string[] }

export type Restoring = {
  readonly progress: { readonly done: number; readonly of: number } | null
  /** Why the last attempt failed, and what it was to restore. */
  readonly failure: { readonly text: string; readonly way: Way; readonly chosen: ReadonlySet<Comparison> } | null
  /** How many certificates that aren't here this would bring back to unchanged records. */
  readonly lostFiles: number
  /** The names of certificates that the records name and that are neither in the backup nor here. */
  readonly absent: readonly string[]
  readonly restore: (way: Way, chosen: ReadonlySet<Comparison>, changesRecords: boolean) => Promise<void>
}

/**
 * Restores a backup: first the files, then the records in a single act. Closing the form before that cancels it.
 */
export function useRestoring(backup: Backup, comparisons: readonly Comparison[], onDone: (restored: Restored) => void): Restoring {
  const runWith = useRecert((state) => state.runWith)
  const whenOnDisk = useRecert((state) => state.whenOnDisk)
  const portfolio = useRecert((state) => state.portfolio)
  const noteBackup = useRecert((state) => state.noteBackup)
  const { proofs, now } = useServices()
  const [settings, changeSettings] = useSettings()
  const [progress, setProgress] = useState<Restoring['progress']>(null)
  const [failure, setFailure] = useState<Restoring['failure']>(null)
  const [lostFiles, setLostFiles] = useState(0)
  const [absent, setAbsent] = useState<readonly string[]>([])
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  useEffect(() => {
    let isWanted = true
    void filesToPutBack(backup, unchangedOf(comparisons), proofs).then(({ size }) => {
      if (isWanted) setLostFiles(size)
    })
    void absentFiles(backup, allOf(backup), proofs).then((files) => {
      if (isWanted) setAbsent(namesOf(files))
    })
    return () => {
      isWanted = false
    }
  }, [backup, comparisons, proofs])

  const restore: Restoring['restore'] = async (way, chosen, changesRecords) => {
    if (running.current !== null) return
    const fail = (text: string) => setFailure({ text, way, chosen })
    if (!changesRecords && lostFiles === 0) return fail('This wouldn’t change anything.')
    const stopper = new AbortController()
    running.current = stopper
    setProgress({ done: 0, of: 1 })
    const taken =
      way === 'merge' ? [...comparisons.filter((row) => chosen.has(row)).map(({ kept }) => kept), ...unchangedOf(comparisons)] : allOf(backup)
    const put = await putFilesBack(backup, taken, proofs, { onProgress: (done, of) => setProgress({ done, of }), signal: stopper.signal }).catch(
      () => null,
    )
    if (stopper.signal.aborted) return
    const end = (text: string) => {
      running.current = null
      setProgress(null)
      fail(text)
    }
    if (put === null || !put.ok) return end(fileFailureWords[put === null ? 'refused' : put.error])
    // Then all that's here is in the backup, whatever was left out.
    const isAllThere = way === 'replace' || isEmpty(portfolio)
    const save = saveInSlices({ pause, onProgress: (done, of) => setProgress({ done, of }), signal: stopper.signal })
    const merge = mergeBackup(comparisons, (row) => chosen.has(row))
    const saved = changesRecords ? await runWith(way === 'merge' ? merge : replaceByBackup(backup.entries), save) : ok(undefined)
    if (!saved.ok) return saved.error.kind === 'canceled' ? undefined : end(failureText(saved.error) ?? '')
    if (isAllThere) noteBackup(now())
    if (backup.settings !== null) changeSettings(settingsAfterRestore(settings, backup.settings))
    const { restored, absent: left } = put.value
    whenOnDisk(() => onDone({ files: changesRecords ? 0 : restored, absent: backup.hasRecords ? namesOf(left) : [] }))
  }
  return { progress, failure, lostFiles, absent, restore }
}

function namesOf(proofs: readonly Proof[]): readonly string[] {
  return proofs.map(({ name }) => name)
}

function unchangedOf(comparisons: readonly Comparison[]): readonly Kept[] {
  return comparisons.filter(({ state }) => state === 'same' || state === 'stillHere').map(({ kept }) => kept)
}

function allOf({ entries }: Backup): readonly Kept[] {
  return entries.filter(({ isDeleted }) => !isDeleted).map(({ kept }) => kept)
}
