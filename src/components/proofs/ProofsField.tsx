import type { Proof } from '../../domain/records/proof'
import type { ProofList } from '../../store/useProofList'
import { FilesField } from '../../ui/fields/FilesField'
import { Stack } from '../../ui/layout/Stack'
import { proofText, refusedText, takingText, trimmedText } from '../../words/device/proofs'
import { PdfOriginNote } from './PdfOriginNote'
import { ProofPicture } from './ProofPicture'

export type ProofsFieldProps = {
  readonly proofs: readonly Proof[]
  readonly list: ProofList
  /** The one previewed beside the form. */
  readonly shown: Proof | null
  readonly onShow: (proof: Proof | null) => void
  readonly onRemove: (proof: Proof) => void
  /** Other files to choose from, as an input's `accept`: they're refused, but the form reads them. */
  readonly alsoReads?: string
}

/** The certificates of a form, each with a small picture. */
export function ProofsField({ proofs, list, shown, onShow, onRemove, alsoReads }: ProofsFieldProps) {
  const withKey = (key: string, act: (proof: Proof) => void) => {
    const proof = proofs.find(({ sha256 }) => sha256 === key)
    if (proof !== undefined) act(proof)
  }
  return (
    <Stack gap={4}>
      <FilesField
        label="Certificate"
        hint="A PDF or photo. It stays on this device."
        accept={['application/pdf', 'image/*', ...(alsoReads === undefined ? [] : [alsoReads])].join()}
        files={proofs.map((proof) => ({
          key: proof.sha256,
          name: proof.name,
          about: proofText(proof),
          picture: <ProofPicture key={proof.sha256} proof={proof} />,
          isShown: proof === shown,
        }))}
        busy={list.taking === 0 ? null : takingText(list.taking)}
        errors={list.refused.map(({ file, problem }) => refusedText(file.name, problem))}
        onRetry={list.retry}
        onAdd={(files) => void list.add(files)}
        onShow={(key) => withKey(key, (proof) => onShow(proof === shown ? null : proof))}
        onReplace={(key, file) => withKey(key, (proof) => void list.add([file], proof))}
        onRemove={(key) => withKey(key, onRemove)}
      />
      <div aria-live="polite">
        {list.trimmed.map((name) => (
          <p key={name} className="soft">
            {trimmedText(name)}
          </p>
        ))}
        {proofs.map((proof) => proof.type === 'application/pdf' && <PdfOriginNote key={proof.sha256} proof={proof} />)}
      </div>
    </Stack>
  )
}
