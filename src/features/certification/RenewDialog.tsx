import { useState } from 'react'
import { formatAmount } from '../../domain/amount'
import { isCardBlocking, cardStateFor } from '../../domain/cpr'
import type { Certification } from '../../domain/credential'
import { renewCertification } from '../../domain/credentialAct'
import { earliestDay } from '../../domain/fieldInput'
import { parsePlainDate } from '../../domain/plainDate'
import { emptyRenewalDraft, feeShown, nextExpiryShown, parseRenewal, type RenewalDraft } from '../../domain/renewalDraft'
import { carriedOut, countForRenewal } from '../../domain/renewing'
import { useRecert } from '../../store/useRecert'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { DialogForm } from '../../ui/DialogForm'
import { Notice } from '../../ui/Notice'
import page from '../../ui/page.module.css'
import { TextField } from '../../ui/TextField'
import { useAttempts } from '../../ui/useAttempts'
import { dayText } from '../../words/dates'
import { problemAt } from '../../words/problems'
import { creditText, missingText, progressValueText } from '../../words/progress'
import { renewalTimeText } from '../../words/renewals'
import { failureText } from '../../words/saveFailures'
import { periodText } from '../../words/surplus'
import styles from './CredentialPage.module.css'

export type RenewDialogProps = { readonly certification: Certification; readonly onClose: () => void }

/** Records a renewal: what it credits, what it cost, and the next expiry. */
export function RenewDialog({ certification, onClose }: RenewDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const attemptAct = useRecert((state) => state.attempt)
  const [draft, setDraft] = useState<RenewalDraft>(() => emptyRenewalDraft(today))
  const { attempt, failure, failed } = useAttempts(() => attemptAct(renewCertification(certification, draft)), onClose)
  const parsed = parseRenewal(draft, certification, today)
  const errors = failure?.kind === 'fields' && !parsed.ok ? parsed.error : []
  const change = (part: Partial<RenewalDraft>) => setDraft({ ...draft, ...part })

  const { rule } = certification
  const typedDay = parsePlainDate(draft.renewedOn)
  const day = typedDay.ok && typedDay.value <= today ? typedDay.value : today
  const count = countForRenewal(certification, portfolio, day)
  const card = cardStateFor(certification, portfolio, day)
  const missing = missingText(count, rule, card)
  const credited = count.courses.filter(({ counted }) => counted > 0)
  const carried = carriedOut(certification, count)
  return (
    <Dialog title={`Renew ${certification.name}`} onClose={onClose}>
      <DialogForm
        submitLabel="Record renewal"
        onSubmit={attempt}
        onCancel={onClose}
        failedAttempts={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        <p className={page['soft']}>Renew with the issuer first. This records it, closes the cycle with what counted, and opens the next one.</p>
        <div className={styles['pair']}>
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
        </div>
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
          <ul className={page['rows']}>
            {credited.map(({ course, counted, award }) => (
              <li key={course.id} className={page['row']}>
                <span className={page['rowText']}>
                  <bdi>{course.title}</bdi>
                </span>
                <span className="number">
                  {counted === award ? creditText(counted, rule) : `${formatAmount(counted)} of ${creditText(award, rule)}`}
                </span>
              </li>
            ))}
          </ul>
          {credited.length === 0 && <p className={page['soft']}>No course counts yet.</p>}
          {carried.length > 0 && <p>{`Goes to the next cycle: ${carried.map(({ amount }) => creditText(amount, rule)).join(', ')}.`}</p>}
        </section>
      </DialogForm>
    </Dialog>
  )
}
