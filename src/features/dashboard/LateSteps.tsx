import { LadderSteps } from '../../components/status/LadderSteps'
import type { CertificationStatus } from '../../domain/status/standing'
import { useView } from '../../store/useView'
import { ladderLinesAhead } from '../../words/counting/ladder'

/** What renewing a certification in its late window costs until when. */
export function LateSteps({ status: { credential, count } }: { readonly status: CertificationStatus }) {
  const { today } = useView()
  return <LadderSteps lines={ladderLinesAhead(credential.rule, count.cycle, today)} today={today} />
}
