import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ProofProblem } from '../domain/files/proofFile'
import { addProof, type Proof } from '../domain/records/proof'
import { useProofStore } from './useProofStore'

export type RefusedFile = { readonly name: string; readonly problem: ProofProblem }

export type ProofList = {
  /** How many files are being taken in. */
  readonly taking: number
  /** The files of the last attempt that were not taken. */
  readonly refused: readonly RefusedFile[]
  /** Takes the files in one by one and adds them; in the place of `instead` where that is given. Gives those that were taken. */
  readonly add: (files: readonly File[], instead?: Proof) => Promise<readonly Proof[]>
  /** Saves the form, once every file is in. */
  readonly saveWhenTaken: () => void
  /** Closes the form once every file is in, so that none is lost with it; asked twice it does not wait. */
  readonly closeWhenTaken: () => void
}

export type ProofListWorld = {
  /** Is given a step, since files are taken in while the form goes on. */
  readonly change: (step: (proofs: readonly Proof[]) => readonly Proof[]) => void
  readonly save: () => void
  readonly close: () => void
}

/** What is to be done once every file is in. */
type Asked = { readonly wanted: 'save' | 'close' }

/** The certificates in a form. */
export function useProofList({ change, save, close }: ProofListWorld): ProofList {
  const proofStore = useProofStore()
  const [taking, setTaking] = useState(0)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const answered = useRef<Asked | null>(null)
  const answer = useEffectEvent(({ wanted }: Asked) => (wanted === 'save' ? save() : close()))
  // What was refused the trainer has to see before the form goes.
  const isRefused = refused.length > 0
  useEffect(() => {
    if (asked === null || asked === answered.current || taking > 0) return
    answered.current = asked
    if (!isRefused) answer(asked)
  }, [asked, taking, isRefused])
  return {
    taking,
    refused,
    async add(files, instead) {
      setRefused([])
      setAsked((before) => (before?.wanted === 'close' ? null : before))
      setTaking((count) => count + files.length)
      const added: Proof[] = []
      for (const file of files) {
        const taken = await proofStore.take(file)
        if (taken.ok) {
          added.push(taken.value)
          change((proofs) => addProof(instead === undefined ? proofs : proofs.filter((proof) => proof !== instead), taken.value))
        } else {
          setRefused((before) => [...before, { name: file.name, problem: taken.error }])
        }
        setTaking((count) => count - 1)
      }
      return added
    },
    saveWhenTaken() {
      if (taking > 0) return setAsked({ wanted: 'save' })
      // It was seen, and the form may begin anew.
      setRefused([])
      save()
    },
    closeWhenTaken: () => (taking === 0 || asked?.wanted === 'close' ? close() : setAsked({ wanted: 'close' })),
  }
}
