import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react'
import { isBackup } from './isBackup'
import type { ProofProblem } from '../domain/files/proofFile'
import { addProof, type Proof } from '../domain/records/proof'
import { RestoreContext } from './restoreContext'
import { useProofStore } from './useProofStore'

type ChosenFile = { readonly file: File; readonly instead: Proof | undefined }
type RefusedFile = ChosenFile & { readonly problem: ProofProblem }

export type ProofList = {
  /** How many files are being added. */
  readonly taking: number
  /** The refused files of the last attempt. */
  readonly refused: readonly RefusedFile[]
  /** The names of PDFs that the last attempt kept without what stood before them. */
  readonly trimmed: readonly string[]
  /** Adds the files one by one, in place of `instead` if given. A backup among them is offered to be restored instead. */
  readonly add: (files: readonly File[], instead?: Proof) => Promise<void>
  /** Adds the files again that the browser didn't keep. Null if there are none, or none that it may keep now. */
  readonly retry: (() => void) | null
  /** Saves the form once every file is added. */
  readonly saveWhenTaken: () => void
  /** Closes the form once every file is added, so none is lost. The second call doesn't wait. */
  readonly closeWhenTaken: () => void
}

export type ProofListWorld = {
  /** Files to add when the form opens. */
  readonly begin?: readonly File[]
  /** Takes an update function, since the form may change while files are being added. */
  readonly change: (step: (proofs: readonly Proof[]) => readonly Proof[]) => void
  readonly save: () => void
  readonly close: () => void
}

const noFiles: readonly File[] = []

/** What to do once every file is added. */
type Asked = { readonly wanted: 'save' | 'close' }

export function useProofList({ begin = noFiles, change, save, close }: ProofListWorld): ProofList {
  const proofStore = useProofStore()
  const restore = useContext(RestoreContext)
  const [taking, setTaking] = useState(0)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [trimmed, setTrimmed] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const answered = useRef<Asked | null>(null)
  const answer = useEffectEvent(({ wanted }: Asked) => (wanted === 'save' ? save() : close()))
  // The trainer has to see refused files before the form closes.
  const isRefused = refused.length > 0
  useEffect(() => {
    if (asked === null || asked === answered.current || taking > 0) return
    answered.current = asked
    if (!isRefused) answer(asked)
  }, [asked, taking, isRefused])
  const addAll = async (files: readonly ChosenFile[]) => {
    setRefused([])
    setTrimmed([])
    setAsked((before) => (before?.wanted === 'close' ? null : before))
    setTaking((count) => count + files.length)
    for (const { file, instead } of files) {
      if (restore !== null && (await isBackup(file))) {
        restore(file)
        setTaking((count) => count - 1)
        continue
      }
      const taken = await proofStore.take(file)
      if (taken.ok && taken.value.type === 'application/pdf' && taken.value.size < file.size) setTrimmed((before) => [...before, file.name])
      if (taken.ok) change((proofs) => addProof(instead === undefined ? proofs : proofs.filter((proof) => proof !== instead), taken.value))
      else setRefused((before) => [...before, { file, problem: taken.error, instead }])
      setTaking((count) => count - 1)
    }
  }
  const add = (files: readonly File[], instead?: Proof) => addAll(files.map((file) => ({ file, instead })))
  const isBegun = useRef(false)
  const beginNow = useEffectEvent(() => {
    if (isBegun.current || begin.length === 0) return
    isBegun.current = true
    void add(begin)
  })
  useEffect(() => beginNow(), [])
  const again = refused.filter(({ problem }) => problem === 'refused' || problem === 'full')
  return {
    taking,
    refused,
    trimmed,
    add,
    retry: again.length === 0 ? null : () => void addAll(again),
    saveWhenTaken() {
      if (taking > 0) return setAsked({ wanted: 'save' })
      // Seen by now, and the form may start over.
      setRefused([])
      save()
    },
    closeWhenTaken: () => (taking === 0 || asked?.wanted === 'close' ? close() : setAsked({ wanted: 'close' })),
  }
}
