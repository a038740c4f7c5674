import { useRecert } from '../store/useRecert'
import { Toast } from '../ui/Toast'
import { actText } from '../words/acts'
import styles from './Shell.module.css'

/** Says what was just done, and offers to undo it. The region is always there, so that what appears in it is announced. */
export function Told() {
  const told = useRecert((state) => state.told)
  const today = useRecert((state) => state.today)
  const undo = useRecert((state) => state.undo)
  const stopTelling = useRecert((state) => state.stopTelling)
  return (
    <div role="status" className={styles['told']}>
      {told !== null && (
        <Toast
          key={told.number}
          message={actText(told.act, told.undone, told.portfolio, today)}
          action={told.undone ? null : { label: 'Undo', onAction: undo }}
          onDismiss={stopTelling}
        />
      )}
    </div>
  )
}
