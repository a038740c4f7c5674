import { keepingNews } from '../../domain/device/keepingNews'
import { namesProofs } from '../../domain/records/proofAddresses'
import { hasSampleData } from '../../domain/records/sample'
import { useRecert } from '../../store/useRecert'
import { lazyPart } from '../boot/lazyPart'
import { savingPart } from '../boot/savingPart'
import { InRoom } from './InRoom'

const KeepingNotices = lazyPart(() => import('./KeepingNotices'), 'KeepingNotices')
const SampleNotice = savingPart(() => import('./SampleNotice'), 'SampleNotice')
const LostProofs = lazyPart(() => import('../../features/proofs/LostProofs'), 'LostProofs')

/** Notices about how safe the records are, and about what they hold. */
export function RecordNotices() {
  const hasNews = useRecert((state) => keepingNews(state).length > 0)
  const hasProofs = useRecert(({ portfolio }) => namesProofs(portfolio))
  const hasSample = useRecert(({ portfolio }) => hasSampleData(portfolio))
  return (
    <>
      {hasNews && <InRoom of={KeepingNotices} />}
      {hasSample && <InRoom of={SampleNotice} />}
      {hasProofs && <LostProofs />}
    </>
  )
}
