import { CircleSlash } from 'lucide'
import { type CourseCount, surplusOf } from '../../domain/counting/counting'
import type { CertificationStatus } from '../../domain/status/standing'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Icon } from '../../ui/layout/Icon'
import { countText } from '../../words/values/numbers'
import { surplusText } from '../../words/counting/surplus'
import styles from './SurplusList.module.css'

const shownAtFirst = 2

/** The courses of this cycle that don't count in full, with the reasons. Older ones are drawn on request. */
export function SurplusList({ status }: { readonly status: CertificationStatus }) {
  const surplus = surplusOf(status.count)
  return (
    <div>
      <Rows courses={surplus.slice(-shownAtFirst)} status={status} />
      {surplus.length > shownAtFirst && (
        <Disclosure label={`${countText(surplus.length - shownAtFirst)} more that do not count in full`}>
          <Rows courses={surplus.slice(0, -shownAtFirst)} status={status} />
        </Disclosure>
      )}
    </div>
  )
}

type RowsProps = { readonly courses: readonly CourseCount[]; readonly status: CertificationStatus }

function Rows({ courses, status: { credential, count } }: RowsProps) {
  return (
    <ul className={styles.list}>
      {courses.map((entry) => (
        <li key={entry.course.id}>
          <Icon of={CircleSlash} size={18} />
          <p>
            <strong>
              <bdi>{entry.course.title}</bdi>
            </strong>
            <span className="secret">{`: ${surplusText(entry, credential, count.cycle) ?? ''}`}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
