import { CircleSlash } from 'lucide'
import { surplusOf } from '../../domain/counting/counting'
import type { CourseCount } from '../../domain/counting/courseCount'
import { courseListAddress } from '../../domain/search/courseAddress'
import type { CertificationStatus } from '../../domain/status/standing'
import { ActionLink } from '../../ui/layout/ActionLink'
import { Icon } from '../../ui/layout/Icon'
import { Whole } from '../../ui/layout/Whole'
import { countText } from '../../words/values/numbers'
import { surplusText } from '../../words/counting/surplus'
import styles from './SurplusList.module.css'

const shownAtFirst = 2

/** The latest courses of this cycle that don't count in full, with the reasons; the list of courses has the others. */
export function SurplusList({ status }: { readonly status: CertificationStatus }) {
  const surplus = surplusOf(status.count)
  return (
    <div>
      <Rows courses={surplus.slice(-shownAtFirst)} status={status} />
      {surplus.length > shownAtFirst && (
        <ActionLink href={courseListAddress({ credential: status.credential.id, cycle: 'running', counting: 'notFull' })}>
          {`See all ${countText(surplus.length)} in Courses`}
        </ActionLink>
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
              <bdi>
                <Whole>{entry.course.title}</Whole>
              </bdi>
            </strong>
            <span className="secret">{`: ${surplusText(entry, credential, count.cycle) ?? ''}`}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
