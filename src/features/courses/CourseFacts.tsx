import type { ReactNode } from 'react'
import { ExternalLink, Paperclip } from 'lucide'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { Course } from '../../domain/records/course'
import { proofsOf } from '../../domain/records/proof'
import { creditMark } from '../../domain/search/creditColumns'
import { webAddress } from '../../domain/values/webAddress'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { Whole } from '../../ui/layout/Whole'
import { courseCostText } from '../../words/courses/courseCost'
import { countedText, countsWhyText, submissionText } from '../../words/courses/courseDetail'
import { hostText, linkText } from '../../words/courses/courses'
import { categoryWords } from '../../words/rule/categories'
import { dayText } from '../../words/values/dates'
import { hoursText } from '../../words/values/numbers'
import styles from './CourseDetail.module.css'
import { CreditMark } from './CreditMark'

export type CourseFactsProps = {
  readonly course: Course
  readonly credits: readonly CertificationCredits[]
  readonly onEdit: () => void
  readonly onShowProofs: () => void
}

/** A course's certificate, what it counts toward and why, and the rest of what's known about it. */
export function CourseFacts({ course, credits, onEdit, onShowProofs }: CourseFactsProps) {
  const given = credits.flatMap((one) => {
    const credit = one.of(course)
    return credit === null ? [] : [{ ...one, credit }]
  })
  return (
    <>
      <p className={styles.when}>
        {dayText(course.completedOn)}
        {course.provider !== '' && (
          <>
            {' · '}
            <bdi>{course.provider}</bdi>
          </>
        )}
      </p>
      <Certificate course={course} onEdit={onEdit} onShowProofs={onShowProofs} />
      {credits.length > 0 && (
        <section aria-labelledby="countsToward" className={styles.counts}>
          <h3 id="countsToward">Counts toward</h3>
          {given.length === 0 && <p className="soft">Nothing yet. Edit the course to add credit.</p>}
          <ul>
            {given.map((one) => (
              <li key={one.certification.id}>
                <div>
                  <p>
                    <bdi>
                      <Whole>{one.certification.name}</Whole>
                    </bdi>
                  </p>
                  <p className={`${styles.why} secret`}>{countsWhyText(one)}</p>
                </div>
                <CreditMark state={creditMark(one.credit).state} text={countedText(one)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl className={styles.facts}>
        {factsOf(course, credits, given).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Certificate({ course, onEdit, onShowProofs }: Omit<CourseFactsProps, 'credits'>) {
  const [proof, ...others] = proofsOf(course)
  if (proof === undefined)
    return (
      <div className={styles.noProof}>
        <p>
          <Icon of={Paperclip} size={18} />
          No certificate
        </p>
        <Button look="quiet" onClick={onEdit}>
          Add certificate
        </Button>
      </div>
    )
  return (
    <div className={styles.proof}>
      <div className={styles.preview}>
        <ProofPreview proof={proof} brief />
      </div>
      <Button
        className={styles.openProof}
        icon={<Icon of={ExternalLink} size={17} />}
        aria-label={`Open certificate: ${proof.name}`}
        onClick={onShowProofs}
      >
        {others.length === 0 ? 'Open' : `Open all ${String(others.length + 1)}`}
      </Button>
    </div>
  )
}

type Given = Parameters<typeof countedText>[0]

function factsOf(
  course: Course,
  credits: readonly CertificationCredits[],
  given: readonly Given[],
): readonly (readonly [label: string, value: ReactNode])[] {
  const { category, contactHours, cost, number, link = '', note } = course
  const address = webAddress(link)
  const portal = given.flatMap(({ credit: { submission }, certification }) => submissionText(submission, certification) ?? [])
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Category', categoryWords[category]],
    ['Contact hours', contactHours !== null && <span className="number">{hoursText(contactHours)}</span>],
    [
      'Cost',
      cost !== null && (
        <span className="number">
          {courseCostText(
            cost,
            credits.map(({ certification }) => certification),
          )}
        </span>
      ),
    ],
    ['Portal', portal.length > 0 && portal.map((text) => <p key={text}>{text}</p>)],
    ['Number', number !== undefined && <bdi className="secret">{number}</bdi>],
    [
      'Link',
      address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer" aria-label={linkText(address, course.title)}>
          {hostText(address)}
        </a>
      ),
    ],
    ['Note', note !== undefined && <bdi className="secret">{note}</bdi>],
  ]
  return facts.filter(([, value]) => value !== false)
}
