import { Button } from '../layout/Button'
import { Cluster } from '../layout/Cluster'
import styles from './Progress.module.css'

export type ProgressProps = { readonly label: string; readonly done: number; readonly of: number; readonly onCancel: (() => void) | null }

/** Progress of a long task, with a way to cancel it. */
export function Progress({ label, done, of, onCancel }: ProgressProps) {
  return (
    <Cluster align="end">
      <label className={styles.label}>
        {label}
        <progress max={Math.max(1, of)} value={done} />
      </label>
      {onCancel !== null && <Button onClick={onCancel}>Cancel</Button>}
    </Cluster>
  )
}
