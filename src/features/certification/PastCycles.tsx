import { Undo2 } from 'lucide'
import { FirstRows } from '../../components/lists/FirstRows'
import type { Certification } from '../../domain/records/credential'
import { takeBackRenewal } from '../../domain/changes/credentialAct'
import { type PastCycle, pastCycles } from '../../domain/counting/renewing'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { focusMain } from '../../ui/focus/focusMain'
import disclosure from '../../ui/layout/Disclosure.module.css'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import rows from '../../ui/layout/rows.module.css'
import { Whole } from '../../ui/layout/Whole'
import { dayText } from '../../words/values/dates'
import { carriedTexts, feePaidText, pastCycleText } from '../../words/counting/pastCycles'
import { creditText } from '../../words/counting/progress'
import { ruleLines } from '../../words/rule/rules'
import { periodText } from '../../words/counting/surplus'
import styles from './CredentialPage.module.css'

/** Closed cycles with their courses, rules and fees. */
export function PastCycles({ certification, isToday }: { readonly certification: Certification; readonly isToday: boolean }) {
  const perform = useRecert((state) => state.perform)
  const cycles = pastCycles(certification)
  return (
    <Card aria-labelledby="past">
      <h2 id="past">Past cycles</h2>
      {cycles.length === 0 && <p className="soft">None yet. Renewals you record show up here.</p>}
      {cycles.map((cycle, index) => (
        <details key={cycle.renewal.start} className={styles.past}>
          <summary className={disclosure.summary}>
            <span className="secret">{pastCycleText(cycle)}</span>
          </summary>
          <Cycle cycle={cycle} />
          {index === 0 && isToday && (
            <div>
              <Button
                icon={<Icon of={Undo2} size={19} />}
                onClick={() => {
                  const act = takeBackRenewal(certification)
                  focusMain()
                  if (act !== null) perform(act)
                }}
              >
                Remove this renewal
              </Button>
            </div>
          )}
        </details>
      ))}
    </Card>
  )
}

function Cycle({ cycle }: { readonly cycle: PastCycle }) {
  const { renewal } = cycle
  const { rule, credited } = renewal
  return (
    <div className={styles.pastBody}>
      <p className="secret">{feePaidText(renewal)}</p>
      <FirstRows
        aria-label={`Courses credited, ${periodText(renewal)}`}
        rows={credited}
        first={100}
        draw={({ courseId, title, completedOn, amount }) => (
          <li key={courseId} className={rows.row}>
            <span className={rows.text}>
              <bdi>
                <Whole>{title}</Whole>
              </bdi>
              <span className="soft">{` ${dayText(completedOn)}`}</span>
            </span>
            <span className="number">{creditText(amount, rule)}</span>
          </li>
        )}
      />
      {credited.length === 0 && <p className="soft">No courses credited.</p>}
      {carriedTexts(cycle).map((text) => (
        <p key={text} className="secret">
          {text}
        </p>
      ))}
      <details>
        <summary className={disclosure.summary}>Rule at the time</summary>
        <dl className={styles.facts}>
          {ruleLines(rule).map(({ topic, label, text }) => (
            <div key={topic}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
