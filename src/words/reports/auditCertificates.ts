import type { NumberedProof } from '../../domain/reports/auditProofs'
import type { ReportCertificate } from '../../domain/reports/auditReport'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Sha256 } from '../../domain/records/proof'
import { proofText } from '../device/proofs'
import { courseWords } from '../english/auditPack'
import { commas } from '../english/series'

/** The files the browser couldn't open, and why. */
export type Losses = ReadonlyMap<Sha256, ProofLoss>

/** "01", like the file names in a pack. */
export function certificateLabel(number: number): string {
  return String(number).padStart(2, '0')
}

export function certificate({ number, proof, titles }: NumberedProof, losses: Losses): ReportCertificate {
  const loss = losses.get(proof.sha256)
  return {
    number,
    label: certificateLabel(number),
    of: commas(titles),
    about: courseWords.file({ name: proof.name, about: proofText(proof) }),
    loss: loss === undefined ? null : courseWords.notInPack,
  }
}
