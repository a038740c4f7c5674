import { FirstRows } from '../../components/lists/FirstRows'
import { formatCost } from '../../domain/values/amount'
import type { Certification } from '../../domain/records/credential'
import { earliestDay } from '../../domain/forms/fieldInput'
import { feeChoices, feeShown, isEarly, isLate, issuerLateStart, nextExpiryShown, nextStartShown } from '../../domain/forms/renewalDraft'
import { renewalForm, type UnsavedRenewal } from '../../store/forms/renewalForm'
import { useForm } from '../../store/forms/useForm'
import { useRecert } from '../../store/useRecert'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { DateField } from '../../ui/fields/DateField'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Notice } from '../../ui/feedback/Notice'
import { Button } from '../../ui/layout/Button'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { TextField } from '../../ui/fields/TextField'
import { dayText } from '../../words/values/dates'
import { problemAt, wrongFieldsText } from '../../words/forms/problems'
import { countedText } from '../../words/counting/counted'
import { progressValueText } from '../../words/counting/progress'
import { carriedInText, carriedOnText, feeChoiceText, gapText, firstDayHint, renewalTimeText, tooEarlyText } from '../../words/counting/renewals'
import { nextExpiryHint } from '../../words/rule/cycles'
import { failureText } from '../../words/changes/saveFailures'
import { periodText } from '../../words/counting/surplus'
import { renewAnywayText } from '../../words/status/need'

export type RenewDialogProps = {
  /** The stored certification. */
  readonly certification: Certification
  readonly unsaved: UnsavedRenewal | null
  readonly onClose: (unsaved: UnsavedRenewal | null) => void
}

const nextStartId = 'next-start'

/** Records a renewal: the credit it used, its cost, and the next expiry. */
export function RenewDialog({ certification, unsaved, onClose }: RenewDialogProps) {
  const today = useRecert((state) => state.today)
  const [form, view] = useForm(renewalForm(certification), unsaved)
  const { draft, errors, gap } = view
  const { day, count, cards, credited, carried } = view.outlook
  const close = () => onClose(form.unsaved())
  const { rule } = certification
  const missing = renewAnywayText({ count, cards, credential: certification })
  const carriedIn = carriedInText(count, rule)
  const carriedOn = carriedOnText('now', carried, rule)
  const tooEarly = tooEarlyText(rule, count.cycle, day)
  const expiresOn = nextExpiryShown(draft, certification)
  const late = isLate(draft, certification)
  const nextStart = nextStartShown(draft, certification)
  const choices = feeChoices(draft, certification)
  return (
    <Dialog title={`Renew ${certification.name}`} onClose={close}>
      <DialogForm
        submitLabel={missing === null ? 'Record renewal' : 'Renew anyway'}
        isLesser={missing !== null}
        onSubmit={() => form.submit(() => onClose(null))}
        onCancel={close}
        refusal={view.failure}
        wrongFields={errors.length}
        wrongFieldsText={wrongFieldsText}
        failure={failureText(view.failure)}
      >
        {view.isContinued && <ContinuedNotice onStartAfresh={form.startAfresh} />}
        <p className="soft">Renew with the issuer first. Then record it here to start the next cycle.</p>
        <div aria-live="polite">
          {missing !== null && (
            <Notice tone="warning">
              <span className="secret">{missing}</span>
            </Notice>
          )}
        </div>
        <Columns>
          <DateField
            label="Renewed on"
            value={draft.renewedOn}
            min={earliestDay}
            max={today}
            hint={<span className="secret">{renewalTimeText(rule, count.cycle, day)}</span>}
            error={problemAt(errors, 'renewedOn', 'the date')}
            onChange={(renewedOn) => form.change({ renewedOn })}
          />
          <Stack gap={8}>
            <TextField
              label={`Fee (${rule.fees.currency})`}
              optional
              value={feeShown(draft, certification)}
              input={{ inputMode: 'decimal' }}
              hint="What you paid, including late fees."
              error={problemAt(errors, 'fee', 'the fee')}
              onChange={(fee) => form.change({ fee })}
            />
            {choices.length > 0 && (
              <Cluster gap={8} role="group" aria-label="Other fees">
                {choices.map((choice) => (
                  <Button key={choice.label ?? ''} onClick={() => form.change({ fee: formatCost(choice.fee) })}>
                    <span className="secret">{feeChoiceText(choice, rule)}</span>
                  </Button>
                ))}
              </Cluster>
            )}
          </Stack>
          <DateField
            label="New expiry"
            value={expiresOn}
            min={certification.expiresOn}
            hint={nextExpiryHint(certification, expiresOn)}
            error={problemAt(errors, 'expiresOn', 'the new expiry date')}
            onChange={(typed) => form.change({ expiresOn: typed })}
          />
          {(isEarly(draft, certification) || late) && (
            <DateField
              id={nextStartId}
              label="Counts toward the next cycle from"
              value={nextStart}
              min={late ? certification.expiresOn : draft.renewedOn}
              hint={firstDayHint(certification, { isLate: late, isIssuers: nextStart === issuerLateStart(certification) })}
              error={problemAt(errors, 'nextStart', 'the date')}
              onChange={(typed) => form.change({ nextStart: typed })}
            />
          )}
        </Columns>
        <Stack gap={8} aria-live="polite">
          {tooEarly !== null && <Notice tone="warning">{tooEarly}</Notice>}
          {gap !== null && (
            <Notice
              tone="warning"
              actions={
                <Button
                  onClick={() => {
                    form.change({ nextStart: gap.earliest })
                    // The button goes with its question.
                    document.getElementById(nextStartId)?.focus()
                  }}
                >{`Start on ${dayText(gap.earliest)}`}</Button>
              }
            >
              {gapText(gap)}
            </Notice>
          )}
        </Stack>
        <section aria-labelledby="credited">
          <h3 id="credited">{`Credited to ${periodText(count.cycle)}`}</h3>
          <p className="number">{progressValueText(count, rule, cards)}</p>
          <FirstRows
            rows={credited}
            first={100}
            draw={({ course, counted, award }) => (
              <li key={course.id} className={rows.row}>
                <span className={rows.text}>
                  <bdi>{course.title}</bdi>
                </span>
                <span className="number">{countedText({ counted, award }, rule)}</span>
              </li>
            )}
          />
          {credited.length === 0 && <p className="soft">No courses count yet.</p>}
          {carriedIn !== null && <p className="secret">{carriedIn}</p>}
          {carriedOn !== null && <p className="secret">{carriedOn}</p>}
        </section>
      </DialogForm>
    </Dialog>
  )
}
