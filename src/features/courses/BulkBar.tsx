import { useState } from 'react'
import { Download, Send, Tag, Trash2, X } from 'lucide'
import { deleteCourses } from '../../domain/changes/bulkAct'
import type { Course } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { downloadText } from '../../ui/files/download'
import { focusMain } from '../../ui/focus/focusMain'
import { Icon } from '../../ui/layout/Icon'
import { categoryWords } from '../../words/rule/categories'
import { countText } from '../../words/values/numbers'
import styles from './BulkBar.module.css'
import { CategoryDialog } from './CategoryDialog'
import { SubmissionDialog } from './SubmissionDialog'

export type BulkBarProps = {
  readonly courses: readonly Course[]
  readonly certifications: readonly Certification[]
  readonly onSelectNone: () => void
}

/** The actions for the selected courses. Each takes a single undo. */
export function BulkBar({ courses, certifications, onSelectNone }: BulkBarProps) {
  const perform = useRecert((state) => state.perform)
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [dialog, setDialog] = useState<'category' | 'submission' | null>(null)
  const [failed, setFailed] = useState(false)
  const remove = () => {
    const act = deleteCourses(courses)
    if (act !== null && perform(act)) focusMain()
  }
  const download = () => {
    import('../../exchange/csv/exporting').then(
      ({ coursesToCsv }) => {
        setFailed(false)
        const text = coursesToCsv({ ...portfolio, courses, planned: [] }, { mark: true, categoryWords })
        downloadText(`recert-courses-${today}.csv`, text, 'text/csv')
      },
      () => setFailed(true),
    )
  }
  return (
    <section aria-label="Selected courses" className={styles.bar}>
      <p role="status" className={styles.count}>{`${countText(courses.length)} selected`}</p>
      <div className={styles.buttons}>
        <Button look="quiet" icon={<Icon of={Trash2} size={19} />} onClick={remove}>
          Delete
        </Button>
        <Button look="quiet" icon={<Icon of={Tag} size={19} />} onClick={() => setDialog('category')}>
          Set category
        </Button>
        {certifications.length > 0 && (
          <Button look="quiet" icon={<Icon of={Send} size={19} />} onClick={() => setDialog('submission')}>
            Mark with issuer
          </Button>
        )}
        <Button look="quiet" icon={<Icon of={Download} size={19} />} onClick={download}>
          Download as CSV
        </Button>
        <Button look="quiet" icon={<Icon of={X} size={19} />} onClick={onSelectNone}>
          Select none
        </Button>
      </div>
      {failed && <p role="alert">This part of Recert couldn’t be loaded. You may be offline. Try again.</p>}
      {dialog === 'category' && <CategoryDialog courses={courses} onClose={() => setDialog(null)} />}
      {dialog === 'submission' && <SubmissionDialog courses={courses} certifications={certifications} onClose={() => setDialog(null)} />}
    </section>
  )
}
