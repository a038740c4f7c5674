import { namesProofs } from '../../domain/records/proofAddresses'
import { hasSampleData } from '../../domain/records/sample'
import { useRecert } from '../../store/useRecert'
import { lazyPart } from '../boot/lazyPart'
import { savingPart } from '../boot/savingPart'
import { InRoom } from './InRoom'

const SampleNotice = savingPart(() => import('./SampleNotice'), 'SampleNotice')
const LostProofs = lazyPart(() => import('../../features/proofs/LostProofs'), 'LostProofs')

/** Notices about what the records hold. */
export function RecordNotices() {
  const hasProofs = useRecert(({ portfolio }) => namesProofs(portfolio))
  const hasSample = useRecert(({ portfolio }) => hasSampleData(portfolio))
  return (
    <>
      {hasSample && <InRoom of={SampleNotice} />}
      {hasProofs && <LostProofs />}
    </>
  )
}
