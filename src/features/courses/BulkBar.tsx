import { useState } from 'react'
import { Download, type IconNode, Send, Tag, Trash2, X } from 'lucide'
import { deleteCourses } from '../../domain/changes/bulkAct'
import type { Course } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { downloadText } from '../../ui/files/download'
import { focusMain } from '../../ui/focus/focusMain'
import { Icon } from '../../ui/layout/Icon'
import { localDialect } from '../../words/values/numbers'
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
  const carryOut = useRecert((state) => state.carryOut)
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const [dialog, setDialog] = useState<'category' | 'submission' | null>(null)
  const [failed, setFailed] = useState(false)
  const remove = () => {
    const act = deleteCourses(courses)
    if (act !== null) carryOut(act, 'change', ({ ok }) => ok && focusMain())
  }
  const download = () => {
    import('../../exchange/csv/exporting').then(
      ({ coursesToCsv }) => {
        setFailed(false)
        const text = coursesToCsv({ ...portfolio, courses, planned: [] }, { mark: true, dialect: localDialect(), categoryWords })
        downloadText(`recert-courses-${today}.csv`, text, 'text/csv')
      },
      () => setFailed(true),
    )
  }
  return (
    <section aria-label="Selected courses" className={styles.bar}>
      <p role="status" className={styles.count}>{`${countText(courses.length)} selected`}</p>
      <div className={styles.buttons}>
        <Action label="Delete" icon={Trash2} onTake={remove} />
        <Action label="Set category" icon={Tag} onTake={() => setDialog('category')} />
        {certifications.length > 0 && <Action label="Set issuer status" icon={Send} onTake={() => setDialog('submission')} />}
        <Action label="Download as CSV" icon={Download} onTake={download} />
        <Action label="Clear selection" icon={X} onTake={onSelectNone} />
      </div>
      {failed && <p role="alert">This part of Recert couldn’t be loaded. You may be offline. Try again.</p>}
      {dialog === 'category' && <CategoryDialog courses={courses} onClose={() => setDialog(null)} />}
      {dialog === 'submission' && <SubmissionDialog courses={courses} certifications={certifications} onClose={() => setDialog(null)} />}
    </section>
  )
}

type ActionProps = { readonly label: string; readonly icon: IconNode; readonly onTake: () => void }

/** Where there's little space, only the icon is shown. */
function Action({ label, icon, onTake }: ActionProps) {
  return (
    <Button look="quiet" title={label} icon={<Icon of={icon} size={19} />} onClick={onTake}>
      {label}
    </Button>
  )
}
