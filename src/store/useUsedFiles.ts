import { useContext, useEffect, useEffectEvent, useRef } from 'react'
import type { Proof } from '../domain/records/proof'
import { ServicesContext } from './services'
import type { UsedFiles } from './usedFiles'

/** For what forms use. Without the services, no file could have been added either. */
export function useUsedFiles(): (say: (usedFiles: UsedFiles) => void) => void {
  const openServices = useContext(ServicesContext)
  return (say) =>
    void openServices?.()
      .then(({ usedFiles }) => say(usedFiles))
      .catch(() => undefined)
}

/** Keeps the certificates of the open form from being removed, until it closes. */
export function useFilesInForm(proofs: readonly Proof[]): void {
  const sayUsed = useUsedFiles()
  const hasSaid = useRef(false)
  const say = useEffectEvent((used: readonly Proof[]) => {
    if (used.length === 0 && !hasSaid.current) return
    hasSaid.current = true
    sayUsed((usedFiles) => usedFiles.inForm(used))
  })
  useEffect(() => say(proofs), [proofs])
  useEffect(() => () => say([]), [])
}
