import { Copy, FileCheck, Pencil, Trash2 } from 'lucide'
import { formatAmount } from '../../domain/amount'
import type { CourseCount } from '../../domain/counting'
import type { Certification } from '../../domain/credential'
import type { CycleWindow } from '../../domain/cycle'
import type { Course } from '../../domain/course'
import { proofsOf } from '../../domain/proof'
import { IconButton } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { leaveRow } from '../../ui/leaveRow'
import page from '../../ui/page.module.css'
import { categoryWords } from '../../words/categories'
import { dayText } from '../../words/dates'
import { creditText } from '../../words/progress'
import { surplusText } from '../../words/surplus'
import styles from './CourseRow.module.css'

export type Counting = { readonly certification: Certification; readonly cycle: CycleWindow; readonly byCourse: ReadonlyMap<string, CourseCount> }

export type CourseRowProps = {
  readonly course: Course
  readonly countings: readonly Counting[]
  readonly onEdit: (course: Course) => void
  readonly onDuplicate: (course: Course) => void
  readonly onShowProofs: (course: Course) => void
  /** Says whether it was deleted. */
  readonly onDelete: (course: Course) => boolean
}

export function CourseRow({ course, countings, onEdit, onDuplicate, onShowProofs, onDelete }: CourseRowProps) {
  const about = [course.provider, dayText(course.completedOn), categoryWords[course.category]].filter((part) => part !== '')
  return (
    <li className={page['row']}>
      <div className={page['rowText']}>
        <p className={page['rowName']}>
          <bdi>{course.title}</bdi>
        </p>
        <p className={page['soft']}>
          <bdi>{about.join(' · ')}</bdi>
        </p>
        {countings.length > 0 && !countings.some(({ byCourse }) => byCourse.has(course.id)) && (
          <p className={styles['why']}>Counts toward nothing yet: edit it to give credit.</p>
        )}
        {countings.map((counting) => {
          const count = counting.byCourse.get(course.id)
          return count === undefined ? null : <Counted key={counting.certification.id} count={count} counting={counting} />
        })}
      </div>
      <div className={page['actions']}>
        {proofsOf(course).length > 0 && (
          <IconButton label={`Certificate of ${course.title}`} icon={<Icon of={FileCheck} size={19} />} onClick={() => onShowProofs(course)} />
        )}
        <IconButton label={`Edit ${course.title}`} icon={<Icon of={Pencil} size={19} />} onClick={() => onEdit(course)} />
        <IconButton label={`Duplicate ${course.title}`} icon={<Icon of={Copy} size={19} />} onClick={() => onDuplicate(course)} />
        <IconButton
          label={`Delete ${course.title}`}
          icon={<Icon of={Trash2} size={19} />}
          onClick={({ currentTarget }) => {
            if (onDelete(course)) leaveRow(currentTarget)
          }}
        />
      </div>
    </li>
  )
}

function Counted({ count, counting: { certification, cycle } }: { readonly count: CourseCount; readonly counting: Counting }) {
  const why = surplusText(count, certification, cycle)
  const counted =
    count.reason === null
      ? creditText(count.counted, certification.rule)
      : `${formatAmount(count.counted)} of ${creditText(count.award, certification.rule)}`
  return (
    <>
      <p className={styles['counted']}>
        <strong>
          <bdi>{certification.name}</bdi>
        </strong>
        <span className="number">{` ${counted} counted`}</span>
      </p>
      {why !== null && <p className={styles['why']}>{why}</p>}
    </>
  )
}
