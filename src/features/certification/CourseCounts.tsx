import { CircleCheck, CircleSlash, FileCheck, Pencil } from 'lucide'
import { FirstRows } from '../../components/lists/FirstRows'
import { type CycleCount, insideOf } from '../../domain/counting/counting'
import type { CourseCount } from '../../domain/counting/courseCount'
import type { Certification } from '../../domain/records/credential'
import type { Course } from '../../domain/records/course'
import { missingProof } from '../../domain/counting/missingProof'
import { gapAround } from '../../domain/counting/renewing'
import { proofsOf } from '../../domain/records/proof'
import { courseListAddress } from '../../domain/search/courseAddress'
import { ActionLink } from '../../ui/layout/ActionLink'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import disclosure from '../../ui/layout/Disclosure.module.css'
import { Icon } from '../../ui/layout/Icon'
import { Cluster } from '../../ui/layout/Cluster'
import { Card } from '../../ui/layout/Card'
import rows from '../../ui/layout/rows.module.css'
import { Whole } from '../../ui/layout/Whole'
import { dayText, quantity } from '../../words/values/dates'
import { dots } from '../../words/values/series'
import { addProofWords, missingProofText } from '../../words/counting/missingProof'
import { countedUnderText } from '../../words/counting/counted'
import { carriedInText } from '../../words/counting/renewals'
import { shortReason, surplusText } from '../../words/counting/surplus'
import styles from './CredentialPage.module.css'
import { SubmissionFields } from './SubmissionFields'

export type CourseCountsProps = {
  readonly certification: Certification
  readonly count: CycleCount
  readonly isToday: boolean
  readonly onEditCourse: (course: Course) => void
  readonly onShowProofs: (course: Course) => void
  readonly onEditDates: () => void
}

/** How many are listed at first, in the cycle and outside it. */
const atFirst = 50

/** Every course with an award for this certification: how much of it counted, and why the rest didn't. */
export function CourseCounts({ certification, count, isToday, onEditCourse, onShowProofs, onEditDates }: CourseCountsProps) {
  const carried = carriedInText(count, certification.rule)
  const missing = missingProof(count)
  const proofText = missingProofText(missing)
  const [onlyMissing = null] = missing.missing.length === 1 ? missing.missing : []
  const inside = insideOf(count).toReversed()
  const isInside = new Set(inside)
  const outside = count.courses.filter((entry) => !isInside.has(entry)).toReversed()
  const row = (entry: CourseCount) => (
    <Row
      key={entry.course.id}
      entry={entry}
      certification={certification}
      count={count}
      isToday={isToday}
      onEditCourse={onEditCourse}
      onShowProofs={onShowProofs}
      onEditDates={onEditDates}
    />
  )
  return (
    <Card aria-labelledby="courses">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="courses">Courses this cycle</h2>
        <ActionLink href={courseListAddress({ credential: certification.id, cycle: 'running' })}>Open in Courses</ActionLink>
      </Cluster>
      {carried !== null && <p className="secret">{carried}</p>}
      {proofText !== null && (
        <Cluster gap={8} lineGap={0} align="center">
          <p className="soft">
            <bdi>{proofText}</bdi>
          </p>
          {isToday && onlyMissing !== null && (
            <Button look="quiet" aria-label={addProofWords.addFor(onlyMissing)} onClick={() => onEditCourse(onlyMissing)}>
              {addProofWords.add}
            </Button>
          )}
          {missing.missing.length > 1 && (
            <ActionLink href={courseListAddress({ credential: certification.id, cycle: 'running', counting: 'some', proofMissing: true })}>
              {addProofWords.addSome}
            </ActionLink>
          )}
        </Cluster>
      )}
      {inside.length === 0 && <p className="soft">No courses yet. Log one to see what counts.</p>}
      {inside.length > 0 && <FirstRows rows={inside} first={atFirst} draw={row} />}
      {outside.length > 0 && (
        <details>
          <summary className={disclosure.summary}>{`${quantity(outside.length, 'course')} outside this cycle`}</summary>
          <FirstRows rows={outside} first={atFirst} draw={row} />
        </details>
      )}
    </Card>
  )
}

type RowProps = CourseCountsProps & { readonly entry: CourseCount }

function Row({ entry, certification, count, isToday, onEditCourse, onShowProofs, onEditDates }: RowProps) {
  const { course, counted, reason, requirement, serves } = entry
  const why = surplusText(entry, certification, count.cycle)
  const part = requirement === null || count.root.children.length === 0 ? null : requirement.label
  return (
    <li className={rows.row}>
      <div className={rows.text}>
        <p className={rows.name}>
          <bdi>
            <Whole>{course.title}</Whole>
          </bdi>
        </p>
        <p className="soft">
          <bdi>{dots([course.provider, dayText(course.completedOn)])}</bdi>
        </p>
        <p className={styles.state}>
          {counted > 0 || serves.length > 0 ? (
            <Icon of={CircleCheck} size={17} className={styles.good} />
          ) : (
            <Icon of={CircleSlash} size={17} className={styles.bad} />
          )}
          <span className="number">{countedUnderText(entry, part, certification.rule)}</span>
        </p>
        {why !== null && (
          <details className={styles.why}>
            <summary className={disclosure.summary}>
              <span>{shortReason(entry, certification, count.cycle)}</span>
              <span className="visuallyHidden">, {course.title}</span>
            </summary>
            <p className="soft secret">{why}</p>
          </details>
        )}
        {isToday && reason?.kind === 'tooEarly' && gapAround(course.completedOn, certification) !== null && (
          <Button aria-label={`Change the cycle’s first day, for ${course.title}`} onClick={onEditDates}>
            Change the cycle’s first day
          </Button>
        )}
      </div>
      {isToday && <SubmissionFields course={course} certification={certification} />}
      {proofsOf(course).length > 0 && (
        <IconButton label={`Certificate of ${course.title}`} icon={<Icon of={FileCheck} size={19} />} onClick={() => onShowProofs(course)} />
      )}
      <IconButton label={`Edit ${course.title}`} icon={<Icon of={Pencil} size={19} />} onClick={() => onEditCourse(course)} />
    </li>
  )
}
