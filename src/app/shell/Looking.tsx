import { Skeleton } from '../../ui/feedback/Skeleton'
import { useSaving } from '../boot/savingPart'

/** While the records may still come from the safety copy, or are being checked. */
export function Looking() {
  useSaving()
  return (
    <>
      <p className="soft">Looking for your records…</p>
      <Skeleton />
    </>
  )
}
