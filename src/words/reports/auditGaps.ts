import type { AuditGap } from '../../domain/reports/auditGaps'
import type { AuditPack } from '../../domain/reports/auditPack'
import type { NumberedProof } from '../../domain/reports/auditProofs'
import { newCardText } from '../counting/cardTopics'
import { missingText } from '../counting/missing'
import { listed, progressText } from '../counting/progress'
import { lossWords } from '../device/proofs'
import { courseWords, gapLines } from '../english/auditPack'
import { quantity } from '../values/dates'
import { countText } from '../values/numbers'
import { certificateLabel, type Losses } from './auditCertificates'

/** What's missing in an audit pack, and the certificates that couldn't be opened. */
export function gapTexts(pack: AuditPack, losses: Losses): readonly string[] {
  return [...pack.gaps.map((gap) => gapText(gap, pack)), ...pack.proofs.flatMap((proof) => lossTexts(proof, losses))]
}

function gapText(gap: AuditGap, { status, certification: { rule }, progress, required }: AuditPack): string {
  switch (gap.kind) {
    case 'incomplete': {
      const need = status === null ? null : missingText(status.count, rule, status.cards)
      return need === null ? gapLines.neededByRule : gapLines.needed({ need })
    }
    case 'newCard':
      return gapLines.needed({ need: newCardText(gap.topic) })
    case 'closedShort':
      return gapLines.closedWith({ progress: progressText(progress, required, rule) })
    case 'noProof':
      return gapLines.noCertificate({
        count: countText(gap.titles.length),
        courses: quantity(gap.of, 'countedCourse'),
        titles: quoted(gap.titles),
      })
    case 'noCardProof':
      return gapLines.noCardCopy
    case 'changedSince':
      return gap.titles.length === 0 ? gapLines.changed : gapLines.changedNamed({ titles: quoted(gap.titles) })
  }
}

function lossTexts({ number, proof, titles }: NumberedProof, losses: Losses): readonly string[] {
  const loss = losses.get(proof.sha256)
  return loss === undefined ? [] : [gapLines.lost({ number: certificateLabel(number), titles: quoted(titles), why: lossWords[loss] })]
}

function quoted(titles: readonly string[]): string {
  return listed(titles.map((title) => courseWords.quoted({ title })))
}
