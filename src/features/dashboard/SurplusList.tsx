import { useState } from 'react'
import { CircleSlash } from 'lucide'
import { type CourseCount, surplusOf } from '../../domain/counting'
import type { CertificationStatus } from '../../domain/standing'
import { Icon } from '../../ui/Icon'
import { surplusText } from '../../words/surplus'
import styles from './SurplusList.module.css'

const shownAtFirst = 2

/** The courses of this cycle that do not count in full, each with the reason. */
export function SurplusList({ status: { count, credential } }: { readonly status: CertificationStatus }) {
  const surplus = surplusOf(count)
  const [isOpen, setOpen] = useState(false)
  const row = (course: CourseCount) => (
    <li key={course.course.id}>
      <Icon of={CircleSlash} size={18} />
      <p>
        <strong>
          <bdi>{course.course.title}</bdi>
        </strong>
        {`: ${surplusText(course, credential, count.cycle) ?? ''}`}
      </p>
    </li>
  )
  return (
    <div>
      <ul className={styles['list']}>{surplus.slice(-shownAtFirst).map(row)}</ul>
      {surplus.length > shownAtFirst && (
        <details className={styles['more']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{`${(surplus.length - shownAtFirst).toLocaleString('en')} more that do not count in full`}</summary>
          {isOpen && <ul className={styles['list']}>{surplus.slice(0, -shownAtFirst).map(row)}</ul>}
        </details>
      )}
    </div>
  )
}
