import type { PlannedCourse } from '../../domain/course'
import { dueDay } from '../../domain/forecast'
import { placeOf, type Bar, type Timeline as TimelineData, yearsOf } from '../../domain/planning/timeline'
import type { StudyStart } from '../../domain/planning/pace'
import type { PlainDate } from '../../domain/plainDate'
import page from '../../ui/page.module.css'
import { dayText } from '../../words/dates'
import { barText } from '../../words/plan'
import styles from './Timeline.module.css'

export type TimelineProps = { readonly timeline: TimelineData; readonly startOf: (course: PlannedCourse) => StudyStart | null }

/** Cycles, late windows, cards and courses beside today. What it shows can be read row by row, too. */
export function Timeline({ timeline, startOf }: TimelineProps) {
  const at = (day: PlainDate) => `${placeOf(day, timeline) * 100}%`
  const stretch = (from: PlainDate, through: PlainDate) => ({
    insetInlineStart: at(from),
    inlineSize: `${Math.max(0, placeOf(through, timeline) - placeOf(from, timeline)) * 100}%`,
  })
  return (
    <section className={page['card']} aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <div className={styles['timeline']}>
        <ul className={styles['rows']}>
          {timeline.rows.map(({ id, name, bars, done, planned }) => (
            <li key={id} className={styles['row']}>
              <span className={styles['name']}>
                <bdi>{name}</bdi>
              </span>
              <span className="unseen">{`: ${[...bars.map(barText), ...done.map(({ title, completedOn }) => `done: ${title}, ${dayText(completedOn)}`), ...planned.map(({ title, plannedFor }) => `planned: ${title}, ${dayText(plannedFor)}`)].join('; ')}`}</span>
              <div className={styles['track']} aria-hidden="true">
                {bars.map((bar: Bar) => (
                  <span
                    key={bar.kind}
                    title={barText(bar)}
                    className={`${styles['bar']} ${styles[bar.kind]}`}
                    style={stretch(bar.from, bar.through)}
                  />
                ))}
                {planned.map((course) => (
                  <span
                    key={course.id}
                    title={course.title}
                    className={`${styles['bar']} ${styles['planned']}`}
                    style={stretch(startOf(course)?.start ?? dueDay(course, timeline.today), dueDay(course, timeline.today))}
                  />
                ))}
                {done.map((course) => (
                  <span key={course.id} title={course.title} className={styles['done']} style={{ insetInlineStart: at(course.completedOn) }} />
                ))}
                <span className={styles['today']} style={{ insetInlineStart: at(timeline.today) }} />
              </div>
            </li>
          ))}
        </ul>
        <div className={styles['years']} aria-hidden="true">
          {yearsOf(timeline)
            .filter((day) => placeOf(day, timeline) < 0.93)
            .map((day) => (
              <span key={day} style={{ insetInlineStart: at(day) }}>
                {day.slice(0, 4)}
              </span>
            ))}
        </div>
        <ul className={styles['legend']} aria-hidden="true">
          <li className={styles['keyCycle']}>this cycle</li>
          <li className={styles['keyLate']}>late window</li>
          <li className={styles['keyNext']}>next cycle</li>
          <li className={styles['keyPlanned']}>planned</li>
          <li className={styles['keyDone']}>done</li>
          <li className={styles['keyToday']}>today</li>
        </ul>
      </div>
    </section>
  )
}
