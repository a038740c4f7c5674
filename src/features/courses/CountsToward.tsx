import { amountToNumber } from '../../domain/amount'
import { countCycle } from '../../domain/counting'
import type { Certification, CredentialId } from '../../domain/credential'
import type { Course } from '../../domain/course'
import { type AwardDraft, type FilledDraft, previewCourse } from '../../domain/courseDraft'
import { insertCourse, type Portfolio } from '../../domain/portfolio'
import { progressParts } from '../../domain/progressParts'
import { Checkbox } from '../../ui/Checkbox'
import { ProgressBar } from '../../ui/ProgressBar'
import { TextField } from '../../ui/TextField'
import { progressChangeText, progressValueText } from '../../words/progress'
import { displacedText, surplusText } from '../../words/surplus'
import page from '../../ui/page.module.css'
import styles from './CountsToward.module.css'

export type CountsTowardProps = {
  readonly filled: FilledDraft
  readonly portfolio: Portfolio
  readonly base: Course | null
  readonly errorFor: (credentialId: CredentialId) => string | undefined
  readonly onChange: (credentialId: CredentialId, change: Partial<AwardDraft>) => void
}

/** For each certification whether the course counts, for how much, and what saving would do to its bar. */
export function CountsToward({ filled, portfolio, base, errorFor, onChange }: CountsTowardProps) {
  return (
    <fieldset className={styles['group']}>
      <legend>Counts toward</legend>
      {filled.awards.length === 0 && <p className={page['soft']}>No certification yet. The course is kept, and can count later.</p>}
      {filled.awards.map(({ certification, counts, amount }) => (
        <div key={certification.id} className={styles['award']}>
          <div className={styles['line']}>
            <Checkbox
              label={<bdi>{certification.name}</bdi>}
              checked={counts}
              onChange={(checked) => onChange(certification.id, { counts: checked })}
            />
            <div className={styles['amount']}>
              <TextField
                label={`${certification.name} ${certification.rule.unit.name}`}
                unseenLabel
                value={amount}
                input={{ inputMode: 'decimal' }}
                error={errorFor(certification.id)}
                onChange={(text) => onChange(certification.id, { amount: text, counts: text.trim() !== '' })}
              />
              <span className={styles['unit']} aria-hidden="true">
                {certification.rule.unit.name}
              </span>
            </div>
          </div>
          {counts && <AfterSaving certification={certification} portfolio={portfolio} base={base} preview={previewCourse(filled, base)} />}
        </div>
      ))}
    </fieldset>
  )
}

type AfterSavingProps = {
  readonly certification: Certification
  readonly portfolio: Portfolio
  readonly base: Course | null
  readonly preview: Course | null
}

function AfterSaving({ certification, portfolio, base, preview }: AfterSavingProps) {
  const others = base === null ? portfolio.courses : portfolio.courses.filter((course) => course.id !== base.id)
  const before = countCycle(certification, portfolio.courses)
  const after = preview === null ? before : countCycle(certification, insertCourse(others, preview))
  const counted = after.courses.find(({ course }) => course.id === preview?.id)
  const why = counted === undefined ? null : surplusText(counted, certification, after.cycle)
  const displaced = displacedText(before, after, certification)
  return (
    <div className={styles['after']}>
      <p className="number">{`${certification.name} ${progressChangeText(before.progress, after.progress, certification.rule)}`}</p>
      <ProgressBar
        slim
        label={`${certification.name} after saving`}
        max={amountToNumber(after.required)}
        now={amountToNumber(after.progress)}
        valueText={progressValueText(after, certification.rule)}
        segments={progressParts(after).map(({ id, ...part }) => ({ key: id, ...part }))}
      />
      {why !== null && <p className={styles['why']}>{why}</p>}
      {displaced !== null && <p className={styles['why']}>{displaced}</p>}
    </div>
  )
}
