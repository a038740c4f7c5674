import { useRef, useState } from 'react'
import type { Services } from '../../../store/services'
import { useServices } from '../../../store/useServices'
import { useRecert } from '../../../store/useRecert'
import { downloadBlob } from '../../../ui/files/download'
import { shareFile } from '../../../ui/files/shareFile'

export const zip = 'application/zip'

export type BackupWork =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'packing'; readonly done: number; readonly of: number }
  /** `missing` are the names of certificates that this browser has lost. */
  | { readonly kind: 'done'; readonly way: 'downloaded' | 'shared'; readonly missing: readonly string[] }

/** Packs a backup, with or without the recently deleted records, and hands it out. */
export function useBackup(withoutDeleted: boolean) {
  const { makeBackup, now }: Services = useServices()
  const today = useRecert((state) => state.today)
  const noteBackup = useRecert((state) => state.noteBackup)
  const [work, setWork] = useState<BackupWork>({ kind: 'none' })
  const canceling = useRef<AbortController | null>(null)
  const name = `recert-${today}.zip`
  const pack = async (handOut: (archive: Blob) => Promise<'downloaded' | 'shared' | null>) => {
    const controller = new AbortController()
    canceling.current = controller
    setWork({ kind: 'packing', done: 0, of: 1 })
    try {
      const at = now()
      const { archive, missing } = await makeBackup({
        signal: controller.signal,
        withoutDeleted,
        onProgress: (done, of) => setWork({ kind: 'packing', done, of }),
      })
      const way = await handOut(archive)
      if (way === null) return setWork({ kind: 'none' })
      noteBackup(at)
      setWork({ kind: 'done', way, missing: missing.map((proof) => proof.name) })
    } catch {
      setWork({ kind: controller.signal.aborted ? 'none' : 'failed' })
    }
  }
  const download = (archive: Blob) => {
    downloadBlob(name, archive)
    return Promise.resolve('downloaded' as const)
  }
  return {
    work,
    name,
    download: () => pack(download),
    /** A share sheet that doesn't open, because packing took too long, becomes a download. */
    share: () =>
      pack(async (archive) => {
        const shared = await shareFile(name, archive, zip)
        if (shared === 'failed') return download(archive)
        return shared === 'shared' ? 'shared' : null
      }),
    cancel: () => canceling.current?.abort(),
  }
}
