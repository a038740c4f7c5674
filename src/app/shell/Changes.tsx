import { Suspense } from 'react'
import { useRecert } from '../../store/useRecert'
import { ErrorBoundary } from './ErrorBoundary'
import { ToldToast } from '../onDemand'
import styles from './Shell.module.css'

/** Says what was just done, and offers to undo it. The region is always there, so that what appears in it is announced. */
export function Told() {
  const told = useRecert((state) => state.told)
  return (
    <div role="status" className={styles['told']}>
      <ErrorBoundary>
        <Suspense>{told !== null && <ToldToast key={told.number} told={told} />}</Suspense>
      </ErrorBoundary>
    </div>
  )
}
