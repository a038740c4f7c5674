import { CircleAlert } from 'lucide'
import type { TakenBefore } from '../../domain/forms/takenBefore'
import { Icon } from '../../ui/layout/Icon'
import { takenBeforeText } from '../../words/courses/takenBefore'
import styles from './CourseDialog.module.css'

/** A warning, not an error: some courses are taken again on purpose. */
export function TakenBeforeNote({ before }: { readonly before: TakenBefore | null }) {
  return (
    <div aria-live="polite" className={styles.before}>
      {before !== null && (
        <p className="caution">
          <Icon of={CircleAlert} size={16} /> {takenBeforeText(before)}
        </p>
      )}
    </div>
  )
}
