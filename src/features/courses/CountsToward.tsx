import type { CredentialId } from '../../domain/records/ids'
import { changeAward, type CourseDraft, type FilledAward, type FilledDraft, tick, typeAmount } from '../../domain/forms/courseDraft'
import { Checkbox } from '../../ui/fields/Checkbox'
import { TextField } from '../../ui/fields/TextField'
import { Whole } from '../../ui/layout/Whole'
import styles from './CountsToward.module.css'
import { Ticks } from './Ticks'

export type CountsTowardProps = {
  readonly draft: CourseDraft
  readonly filled: FilledDraft
  readonly errorFor: (credentialId: CredentialId) => string | undefined
  readonly onChange: (draft: CourseDraft) => void
}

/** For each certification: whether the course counts, and for how much. */
export function CountsToward({ draft, filled, errorFor, onChange }: CountsTowardProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Counts toward</legend>
      {filled.awards.length === 0 && <p className="soft">No certifications yet. The course can count later.</p>}
      {filled.awards.map((award) => (
        <AwardRow key={award.certification.id} draft={draft} award={award} error={errorFor(award.certification.id)} onChange={onChange} />
      ))}
      {filled.gone.length > 0 && (
        <p className="caution">A certification with credit here was removed. The credit counts again if you bring it back.</p>
      )}
    </fieldset>
  )
}

type AwardRowProps = {
  readonly draft: CourseDraft
  readonly award: FilledAward
  readonly error: string | undefined
  readonly onChange: (draft: CourseDraft) => void
}

function AwardRow({ draft, award, error, onChange }: AwardRowProps) {
  const { certification, counts, amount } = award
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <Checkbox
          label={
            <bdi>
              <Whole>{certification.name}</Whole>
            </bdi>
          }
          checked={counts}
          onChange={(checked) => onChange(changeAward(draft, certification.id, { counts: checked }))}
        />
        <div className={styles.amount}>
          <TextField
            label={`${certification.name} ${certification.rule.unit.name}`}
            hideLabel
            suffix={certification.rule.unit.name}
            value={amount}
            input={{ inputMode: 'decimal' }}
            error={error}
            onChange={(text) => onChange(typeAmount(draft, award, text))}
          />
        </div>
      </div>
      {counts && <Ticks award={award} onTick={(id, isTicked) => onChange(tick(draft, award, id, isTicked))} />}
    </div>
  )
}
