import { margins, plannedHours, studyPace } from '../../domain/planning/studyPace'
import type { PlainDate } from '../../domain/values/plainDate'
import type { CertificationStatus } from '../../domain/status/standing'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import rows from '../../ui/layout/rows.module.css'
import { SelectField } from '../../ui/fields/SelectField'
import { Whole } from '../../ui/layout/Whole'
import { marginText, paceText } from '../../words/planning/pace'
import { nextStepText } from '../../words/status/todo'
import styles from './Plan.module.css'

type Margin = (typeof margins)[number]

export type PaceProps = {
  readonly statuses: readonly CertificationStatus[]
  readonly today: PlainDate
  readonly margin: Margin
  readonly onMargin: (margin: Margin) => void
}

const options = margins.map((days) => [String(days), marginText(days)] as const)

/** How many hours a week it takes from today to close each gap. */
export function Pace({ statuses, today, margin, onMargin }: PaceProps) {
  return (
    <Card aria-labelledby="pace">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="pace">Pace</h2>
        <div className={styles.margin}>
          <SelectField
            label="Ready"
            value={String(margin)}
            options={options}
            onChange={(value) => onMargin(margins.find((days) => String(days) === value) ?? margin)}
          />
        </div>
      </Cluster>
      <ul className={rows.rows}>
        {statuses.map((status) => {
          const pace = studyPace(status.count, status.credential.rule, margin, today)
          return (
            <li key={status.credential.id} className={rows.row}>
              <div className={rows.text}>
                <p className={rows.name}>
                  <bdi>
                    <Whole>{status.credential.name}</Whole>
                  </bdi>
                </p>
                <p className="secret">{pace === null ? nextStepText(status, today) : paceText(pace, plannedHours(status))}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
