import { Undo2 } from 'lucide'
import { sum } from '../../domain/values/amount'
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
import { dayText } from '../../words/values/dates'
import { feeText } from '../../words/values/fees'
import { amountText } from '../../words/values/numbers'
import { creditText, progressText } from '../../words/counting/progress'
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
      {cycles.length === 0 && <p className="soft">None yet. Recording a renewal closes this cycle.</p>}
      {cycles.map((cycle, index) => (
        <details key={cycle.renewal.start} className={styles.past}>
          <summary className={disclosure.summary}>
            <span className="secret">{`${periodText(cycle.renewal)}: ${progressText(sum([cycle.credited, cycle.carriedIn]), cycle.requirement.min, cycle.renewal.rule)}, renewed on ${dayText(cycle.renewal.renewedOn)}`}</span>
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
                Take this renewal back
              </Button>
            </div>
          )}
        </details>
      ))}
    </Card>
  )
}

function Cycle({ cycle: { renewal, carriedIn } }: { readonly cycle: PastCycle }) {
  const { rule, fee, credited, carried } = renewal
  return (
    <div className={styles.pastBody}>
      <p className="secret">{fee === null ? 'No fee noted.' : `Fee paid: ${feeText(fee, rule.fees.currency)}.`}</p>
      <ul className={rows.rows} aria-label={`Courses credited, ${periodText(renewal)}`}>
        {credited.map(({ courseId, title, completedOn, amount }) => (
          <li key={courseId} className={rows.row}>
            <span className={rows.text}>
              <bdi>{title}</bdi>
              <span className="soft">{` ${dayText(completedOn)}`}</span>
            </span>
            <span className="number">{creditText(amount, rule)}</span>
          </li>
        ))}
      </ul>
      {credited.length === 0 && <p className="soft">No course was credited.</p>}
      {carriedIn > 0 && <p className="secret">{`Came over from the cycle before: ${creditText(carriedIn, rule)}.`}</p>}
      {carried.length > 0 && (
        <p className="secret">{`Carried over to the next cycle: ${carried.map(({ amount }) => amountText(amount)).join(' + ')} ${rule.unit.name}.`}</p>
      )}
      <details>
        <summary className={disclosure.summary}>The rule as it was</summary>
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
