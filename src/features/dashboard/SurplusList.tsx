import { CircleSlash } from 'lucide'
import { surplusOf } from '../../domain/counting'
import type { CertificationStatus } from '../../domain/standing'
import { Icon } from '../../ui/Icon'
import { surplusText } from '../../words/surplus'
import styles from './SurplusList.module.css'

const shownAtFirst = 2

/** The courses of this cycle that do not count in full, each with the reason. */
export function SurplusList({ status: { count, credential } }: { readonly status: CertificationStatus }) {
  const surplus = surplusOf(count)
  const rows = surplus.map((course) => (
    <li key={course.course.id}>
      <Icon of={CircleSlash} size={18} />
      <p>
        <strong>
          <bdi>{course.course.title}</bdi>
        </strong>
        <span className="secret">{`: ${surplusText(course, credential, count.cycle) ?? ''}`}</span>
      </p>
    </li>
  ))
  return (
    <div>
      <ul className={styles['list']}>{rows.slice(-shownAtFirst)}</ul>
      {rows.length > shownAtFirst && (
        <details className={styles['more']}>
          <summary>{`${(rows.length - shownAtFirst).toLocaleString('en')} more that do not count in full`}</summary>
          <ul className={styles['list']}>{rows.slice(0, -shownAtFirst)}</ul>
        </details>
      )}
    </div>
  )
}
