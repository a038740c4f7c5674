import type { Course } from '../../domain/records/course'
import { webAddress } from '../../domain/values/webAddress'
import { hostText } from '../../words/courses/courses'
import styles from './CourseTable.module.css'

/** A course's number, page and note, on one line. */
export function CourseAbout({ course: { title, number, link = '', note }, tabIndex }: { readonly course: Course; readonly tabIndex: number }) {
  const address = webAddress(link)
  const parts = [
    number !== undefined && <bdi key="number">{number}</bdi>,
    address !== null && (
      <a
        key="link"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        tabIndex={tabIndex}
        aria-label={`${hostText(address)}, page of ${title}`}
      >
        {hostText(address)}
      </a>
    ),
    note !== undefined && <bdi key="note">{note}</bdi>,
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return <p className={`${styles.about} soft secret`}>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>
}
