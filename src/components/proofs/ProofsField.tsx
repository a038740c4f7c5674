import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Proof } from '../../domain/records/proof'
import type { ProofList } from '../../store/useProofList'
import { useProofStore } from '../../store/useProofStore'
import { downloadBlob } from '../../ui/files/download'
import { FilesField } from '../../ui/fields/FilesField'
import { downloadName, lossWords, proofText, refusedText, takingText } from '../../words/device/proofs'

export type ProofsFieldProps = {
  readonly proofs: readonly Proof[]
  readonly list: ProofList
  /** Files dropped on the page, to start with. */
  readonly begin: readonly File[]
  /** The one previewed beside the form. */
  readonly shown: Proof | null
  readonly onShow: (proof: Proof | null) => void
  readonly onRemove: (proof: Proof) => void
}

export function ProofsField({ proofs, list, begin, shown, onShow, onRemove }: ProofsFieldProps) {
  const proofStore = useProofStore()
  const [loss, setLoss] = useState<{ readonly name: string; readonly loss: ProofLoss } | null>(null)
  const add = async (files: readonly File[], instead?: Proof) => {
    const [first] = await list.add(files, instead)
    if (first !== undefined) onShow(first)
  }
  const isBegun = useRef(false)
  const beginNow = useEffectEvent(() => {
    if (isBegun.current || begin.length === 0) return
    isBegun.current = true
    void add(begin)
  })
  useEffect(() => beginNow(), [])
  const download = async (proof: Proof) => {
    const opened = await proofStore.open(proof.sha256)
    setLoss(opened.ok ? null : { name: proof.name, loss: opened.error })
    if (opened.ok) downloadBlob(downloadName(proof), new Blob([opened.value], { type: proof.type }))
  }
  const withKey = (key: string, act: (proof: Proof) => void) => {
    const proof = proofs.find(({ sha256 }) => sha256 === key)
    if (proof !== undefined) act(proof)
  }
  return (
    <FilesField
      label="Certificate"
      hint="A PDF or a photo. It stays in this browser; a photo is made smaller and loses the place where it was taken."
      accept="application/pdf,image/*"
      files={proofs.map((proof) => ({
        key: proof.sha256,
        name: proof.name,
        about: proofText(proof),
        isImage: proof.type !== 'application/pdf',
        isShown: proof === shown,
      }))}
      busy={list.taking === 0 ? null : takingText(list.taking)}
      errors={[
        ...list.refused.map(({ name, problem }) => refusedText(name, problem)),
        ...(loss === null ? [] : [`“${loss.name}”: ${lossWords[loss.loss]}`]),
      ]}
      onAdd={(files) => void add(files)}
      onShow={(key) => withKey(key, (proof) => onShow(proof === shown ? null : proof))}
      onDownload={(key) => withKey(key, (proof) => void download(proof))}
      onReplace={(key, file) => withKey(key, (proof) => void add([file], proof))}
      onRemove={(key) => withKey(key, onRemove)}
    />
  )
}
