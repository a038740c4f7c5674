import { saidChange, useRecert } from '../../store/useRecert'
import { lazyPart } from '../boot/lazyPart'
import { Later } from './Later'
import type { LongStepToastProps } from './ChangeToast'
import styles from './Shell.module.css'

export const loadChangeToast = () => import('./ChangeToast')
const ChangeToast = lazyPart(loadChangeToast, 'ChangeToast')
const LongStepToast = lazyPart<'LongStepToast', LongStepToastProps>(loadChangeToast, 'LongStepToast')

/** Announces the last change and offers to undo it. The live region is always there: screen readers don't announce one that's new. */
export function ChangeAnnouncements({ isOnDashboard }: { readonly isOnDashboard: boolean }) {
  const change = useRecert(saidChange)
  const longStep = useRecert((state) => state.longStep)
  return (
    <div role="status" className={styles.announcements}>
      <Later>
        {longStep !== null && <LongStepToast step={longStep} />}
        {longStep === null && change !== null && <ChangeToast key={change.number} change={change} isOnDashboard={isOnDashboard} />}
      </Later>
    </div>
  )
}
