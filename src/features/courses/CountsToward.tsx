import type { CredentialId } from '../../domain/records/ids'
import { amountToNumber } from '../../domain/values/amount'
import type { Category } from '../../domain/rule/category'
import type { Certification } from '../../domain/records/credential'
import { changeAward, type CourseDraft, type CourseKind, type FilledDraft, tick, typeAmount } from '../../domain/forms/courseDraft'
import type { Preview } from '../../domain/counting/preview'
import { progressParts } from '../../domain/counting/progressParts'
import { choosableLeaves, leafFor, leavesOf } from '../../domain/rule/rule'
import { Checkbox } from '../../ui/fields/Checkbox'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { progressChangeText, progressValueText } from '../../words/counting/progress'
import { plannedCountText } from '../../words/counting/plannedCounts'
import { displacedText, surplusText } from '../../words/counting/surplus'
import { Cluster } from '../../ui/layout/Cluster'
import { Inset } from '../../ui/layout/Inset'
import styles from './CountsToward.module.css'
import { Ticks } from './Ticks'

export type CountsTowardProps = {
  readonly draft: CourseDraft
  readonly filled: FilledDraft
  /** What saving would change, for each certification the course would count toward. */
  readonly previews: ReadonlyMap<CredentialId, Preview>
  readonly kind: CourseKind
  readonly errorFor: (credentialId: CredentialId) => string | undefined
  readonly onChange: (draft: CourseDraft) => void
}

/** For each certification: whether the course counts, for how much, and what saving would do to the progress. */
export function CountsToward({ draft, filled, previews, kind, errorFor, onChange }: CountsTowardProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Counts toward</legend>
      {filled.awards.length === 0 && <p className="soft">No certification yet. The course is kept, and can count later.</p>}
      {filled.awards.map((award) => {
        const { certification, counts, amount, requirementId } = award
        return (
          <Inset key={certification.id} gap={8}>
            <Cluster lineGap={4} align="start" justify="between">
              <Checkbox
                label={<bdi>{certification.name}</bdi>}
                checked={counts}
                onChange={(checked) => onChange(changeAward(draft, certification.id, { counts: checked }))}
              />
              <div className={styles.amount}>
                <TextField
                  label={`${certification.name} ${certification.rule.unit.name}`}
                  hideLabel
                  value={amount}
                  input={{ inputMode: 'decimal' }}
                  error={errorFor(certification.id)}
                  onChange={(text) => onChange(typeAmount(draft, award, text))}
                />
                <span className={styles.unit} aria-hidden="true">
                  {certification.rule.unit.name}
                </span>
              </div>
            </Cluster>
            {counts && (
              <CountsAs
                certification={certification}
                category={filled.category}
                chosen={requirementId}
                onChange={(chosen) => onChange(changeAward(draft, certification.id, { requirementId: chosen }))}
              />
            )}
            {counts && <Ticks award={award} onTick={(id, isTicked) => onChange(tick(draft, award, id, isTicked))} />}
            <AfterSaving certification={certification} preview={previews.get(certification.id)} kind={kind} />
          </Inset>
        )
      })}
      {filled.gone.length > 0 && (
        <p className="caution">
          A certification that you gave credit here was removed meanwhile. The credit stays with the course, and counts again when it is brought back.
        </p>
      )}
    </fieldset>
  )
}

type CountsAsProps = {
  readonly certification: Certification
  readonly category: Category
  readonly chosen: string
  readonly onChange: (requirementId: string) => void
}

/** If a rule has several parts for education, asks which one the course counts as. */
function CountsAs({ certification, category, chosen, onChange }: CountsAsProps) {
  const { requirement } = certification.rule
  const leaves = choosableLeaves(requirement, category)
  if (leaves.length < (category === 'cpr' ? 1 : 2)) return null
  const byCategory = leafFor(leavesOf(requirement), category, undefined)
  const options = [['', `By its category: ${byCategory?.label ?? 'none'}`] as const, ...leaves.map(({ id, label }) => [id, label] as const)]
  return <SelectField label={`${certification.name} counts it as`} value={chosen} options={options} onChange={onChange} />
}

type AfterSavingProps = { readonly certification: Certification; readonly preview: Preview | undefined; readonly kind: CourseKind }

function AfterSaving({ certification, preview, kind }: AfterSavingProps) {
  if (preview === undefined) return null
  const { before, after, cards, course } = preview
  const why =
    course === null
      ? null
      : kind === 'planned'
        ? plannedCountText(certification, after, course, preview)
        : surplusText(course, certification, after.cycle)
  const reasons = [why, displacedText(preview, certification)]
  return (
    <div className={styles.after}>
      <p className="number">{`${certification.name} ${progressChangeText(before, after, certification.rule)}`}</p>
      <ProgressBar
        slim
        label={`${certification.name} after saving`}
        max={amountToNumber(after.required)}
        now={amountToNumber(after.progress)}
        valueText={progressValueText(after, certification.rule, cards)}
        segments={progressParts(after)}
      />
      {reasons.map(
        (reason) =>
          reason !== null && (
            <p key={reason} className="caution secret">
              {reason}
            </p>
          ),
      )}
    </div>
  )
}
