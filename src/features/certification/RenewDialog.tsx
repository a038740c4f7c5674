import { useState } from 'react'
import { asOf } from '../../domain/counting/asOf'
import { isCardBlocking, cardStateFor } from '../../domain/counting/cpr'
import type { Certification } from '../../domain/records/credential'
import { renewCertification } from '../../domain/changes/credentialAct'
import { earliestDay } from '../../domain/forms/fieldInput'
import { parsePlainDate } from '../../domain/values/plainDate'
import {
  emptyRenewalDraft,
  feeShown,
  isEarly,
  nextExpiryShown,
  nextStartShown,
  parseRenewal,
  type RenewalDraft,
} from '../../domain/forms/renewalDraft'
import { carriedOut, countForRenewal } from '../../domain/counting/renewing'
import { useRecert } from '../../store/useRecert'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { DateField } from '../../ui/fields/DateField'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Notice } from '../../ui/feedback/Notice'
import { Columns } from '../../ui/layout/Columns'
import rows from '../../ui/layout/rows.module.css'
import { TextField } from '../../ui/fields/TextField'
import { useSubmitCount } from '../../ui/fields/useSubmitCount'
import { dayText } from '../../words/values/dates'
import { amountText } from '../../words/values/numbers'
import { problemAt } from '../../words/forms/problems'
import { creditText, missingText, progressValueText } from '../../words/counting/progress'
import { carriedInText, renewalTimeText } from '../../words/counting/renewals'
import { failureText } from '../../words/changes/saveFailures'
import { periodText } from '../../words/counting/surplus'

/** A form that was closed with something typed. */
export type UnsavedRenewal = { readonly renewal: RenewalDraft }

export type RenewDialogProps = {
  /** As it is now; the form holds nothing of it. */
  readonly certification: Certification
  readonly unsaved: UnsavedRenewal | null
  readonly onClose: (unsaved: UnsavedRenewal | null) => void
}

/** Records a renewal: what it credits, what it cost, and the next expiry. */
export function RenewDialog({ certification, unsaved, onClose }: RenewDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const run = useRecert((state) => state.run)
  const [initial] = useState<RenewalDraft>(() => emptyRenewalDraft(today))
  const [draft, setDraft] = useState(unsaved?.renewal ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const { submit, forget, failure, failed } = useSubmitCount(
    () => run(renewCertification(certification, draft)),
    () => onClose(null),
  )
  const close = () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { renewal: draft })
  const parsed = parseRenewal(draft, certification, today)
  const errors = failure?.kind === 'fields' && !parsed.ok ? parsed.error : []
  const change = (part: Partial<RenewalDraft>) => setDraft({ ...draft, ...part })

  const { rule } = certification
  const typedDay = parsePlainDate(draft.renewedOn)
  const day = typedDay.ok ? typedDay.value : today
  const count = countForRenewal(certification, portfolio, day)
  const card = cardStateFor(certification, asOf(portfolio, day, today), day)
  const missing = missingText(count, rule, card)
  const credited = count.courses.filter(({ counted }) => counted > 0)
  const carried = carriedOut(certification, count)
  const carriedIn = carriedInText(count, rule)
  return (
    <Dialog title={`Renew ${certification.name}`} onClose={close}>
      <DialogForm
        submitLabel="Record renewal"
        onSubmit={submit}
        onCancel={close}
        failedSubmits={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        {isContinued && (
          <ContinuedNotice
            onStartAfresh={() => {
              setDraft(initial)
              setContinued(false)
              forget()
            }}
          />
        )}
        <p className="soft">Renew with the issuer first. This records it, closes the cycle with what counted, and opens the next one.</p>
        <Columns>
          <DateField
            label="Renewed on"
            value={draft.renewedOn}
            min={earliestDay}
            max={today}
            hint={renewalTimeText(rule, count.cycle, day)}
            error={problemAt(errors, 'renewedOn', 'The day')}
            onChange={(renewedOn) => change({ renewedOn })}
          />
          <TextField
            label={`Fee (${rule.fees.currency})`}
            optional
            value={feeShown(draft, certification)}
            input={{ inputMode: 'decimal' }}
            hint="What you paid, late fees included."
            error={problemAt(errors, 'fee', 'The fee')}
            onChange={(fee) => change({ fee })}
          />
          <DateField
            label="New expiry"
            value={nextExpiryShown(draft, certification)}
            min={certification.expiresOn}
            hint="Proposed by the rule. If the issuer says another day, type that one."
            error={problemAt(errors, 'expiresOn', 'The new expiry')}
            onChange={(expiresOn) => change({ expiresOn })}
          />
          {isEarly(draft, certification) && (
            <DateField
              label="Counts toward the next cycle from"
              value={nextStartShown(draft, certification)}
              min={draft.renewedOn}
              hint="What you complete between the renewal and this day counts toward neither cycle. Ask your issuer, and type its day."
              error={problemAt(errors, 'nextStart', 'The day')}
              onChange={(nextStart) => change({ nextStart })}
            />
          )}
        </Columns>
        <div aria-live="polite">
          {missing !== null && (
            <Notice tone="warning">
              {`By ${dayText(day)} this cycle still lacks ${missing}. Record the renewal only if the issuer has accepted it.${isCardBlocking(card) ? ' Bring the card up to date under “Credentials”.' : ''}`}
            </Notice>
          )}
        </div>
        <section aria-labelledby="credited">
          <h3 id="credited">{`Credited to ${periodText(count.cycle)}`}</h3>
          <p className="number">{progressValueText(count, rule, card)}</p>
          <ul className={rows.rows}>
            {credited.map(({ course, counted, award }) => (
              <li key={course.id} className={rows.row}>
                <span className={rows.text}>
                  <bdi>{course.title}</bdi>
                </span>
                <span className="number">
                  {counted === award ? creditText(counted, rule) : `${amountText(counted)} of ${creditText(award, rule)}`}
                </span>
              </li>
            ))}
          </ul>
          {credited.length === 0 && <p className="soft">No course counts yet.</p>}
          {carriedIn !== null && <p className="secret">{carriedIn}</p>}
          {carried.length > 0 && (
            <p className="secret">{`Goes to the next cycle: ${carried.map(({ amount }) => creditText(amount, rule)).join(', ')}.`}</p>
          )}
        </section>
      </DialogForm>
    </Dialog>
  )
}
