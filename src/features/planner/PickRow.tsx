import { Fragment } from 'react'
import { BookOpen, CalendarCheck, CalendarPlus, HeartPulse, Hourglass } from 'lucide'
import { type Pick, toPlan } from '../../domain/planning/step'
import type { PlannedCourse } from '../../domain/records/course'
import { isCardClass } from '../../domain/rule/category'
import type { PlainDate } from '../../domain/values/plainDate'
import { Badge } from '../../ui/feedback/Badge'
import { Button } from '../../ui/layout/Button'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Icon } from '../../ui/layout/Icon'
import rows from '../../ui/layout/rows.module.css'
import { Whole } from '../../ui/layout/Whole'
import { unconfirmedText } from '../../words/courses/courses'
import { keepText, pickTitle, servesTexts, whenPlannedText, whyUnconfirmedText } from '../../words/planning/plan'
import styles from './Plan.module.css'

export type PickRowProps = {
  readonly pick: Pick
  readonly today: PlainDate
  /** Opens the form to plan what isn't a known course; null if nothing can be planned now. */
  readonly onPlan: ((course: PlannedCourse) => void) | null
}

/** Something to take, by when, and what it gives. */
export function PickRow({ pick, today, onPlan }: PickRowProps) {
  const keep = keepText(pick)
  const unconfirmed = unconfirmedText(pick.candidate)
  const course = toPlan(pick)
  const gives = servesTexts(pick)
  return (
    <li className={rows.row}>
      <Icon of={iconOf(pick)} size={20} className={keep === null ? styles.now : undefined} />
      <div className={styles.pick}>
        <div className={rows.text}>
          <p className={rows.name}>
            <bdi>
              <Whole>{pickTitle(pick)}</Whole>
            </bdi>
          </p>
          <p className="secret">{whenPlannedText(pick, today)}</p>
          {gives.length > 0 && (
            <p className={`${styles.gives} secret`}>
              {gives.map((text, index) => (
                <Fragment key={text}>
                  {index > 0 && <span className="visuallyHidden">, </span>}
                  <Badge shape="box" tone="good">
                    {text}
                  </Badge>
                </Fragment>
              ))}
            </p>
          )}
          {keep !== null && <p className="soft">{keep}</p>}
          {unconfirmed !== null && (
            <Disclosure label="Not confirmed" hidden={whyUnconfirmedText(pick)} className="soft">
              <p>{unconfirmed}</p>
            </Disclosure>
          )}
        </div>
        {course !== null && onPlan !== null && (
          <Button icon={<Icon of={CalendarPlus} size={19} />} aria-label={`Plan a course: ${pickTitle(pick)}`} onClick={() => onPlan(course)}>
            Plan a course
          </Button>
        )}
      </div>
    </li>
  )
}

function iconOf({ candidate: { category }, wanted, countsFrom }: Pick): typeof CalendarCheck {
  if (isCardClass(category)) return HeartPulse
  if (wanted !== null) return BookOpen
  return countsFrom === null ? CalendarCheck : Hourglass
}
