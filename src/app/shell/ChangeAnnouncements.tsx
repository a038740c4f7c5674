import { Suspense } from 'react'
import { useRecert } from '../../store/useRecert'
import { ErrorBoundary } from './ErrorBoundary'
import { lazyPart } from '../boot/lazyPart'
import styles from './Shell.module.css'

export const loadChangeToast = () => import('./ChangeToast')
const ChangeToast = lazyPart(loadChangeToast, 'ChangeToast')

/** Says what was just done, and offers to undo it. The region is always there, so that what appears in it is announced. */
export function ChangeAnnouncements() {
  const change = useRecert((state) => state.lastChange)
  return (
    <div role="status" className={styles.announcements}>
      <ErrorBoundary>
        <Suspense>{change !== null && <ChangeToast key={change.number} change={change} />}</Suspense>
      </ErrorBoundary>
    </div>
  )
}
