import type { CardQuestion } from '../../domain/changes/cardQuestion'
import { type Offer, offerKey } from '../../domain/changes/offer'
import type { CourseDraft } from '../../domain/forms/courseDraft'
import type { Category } from '../../domain/rule/category'
import { CardIssuerField } from '../../components/credentials/CardIssuerField'
import { Checkbox } from '../../ui/fields/Checkbox'
import { DateField } from '../../ui/fields/DateField'
import { offerText } from '../../words/forms/offers'
import { fieldProblemText } from '../../words/forms/problems'

export type OfferFieldProps = {
  readonly offer: Offer | null
  /** The course's. */
  readonly category: Category
  readonly isTaken: boolean
  readonly question: CardQuestion | null
  readonly onChange: (part: Partial<CourseDraft>) => void
}

/** What else saving can do, and whose card it is where nothing says so. */
export function OfferField({ offer, category, isTaken, question, onChange }: OfferFieldProps) {
  return (
    <>
      {offer !== null && (
        <Checkbox
          label={offerText(offer)}
          checked={isTaken}
          onChange={(checked) => onChange({ takenOffer: checked ? offerKey(offer, category) : null })}
        />
      )}
      {question !== null && <CardIssuerField issuer={question.issuer} onChange={(issuer) => onChange({ card: { issuer, printedOn: null } })} />}
      {question !== null && question.printedOn !== null && (
        <DateField
          label="Printed expiry"
          value={question.printedOn}
          error={question.problem === null ? undefined : fieldProblemText(question.problem, 'the date')}
          hint="The last day printed on the card."
          onChange={(printedOn) => onChange({ card: { issuer: 'other', printedOn } })}
          onLeave={() => {
            if (question.printedOn === '') onChange({ card: { issuer: 'other', printedOn: null } })
          }}
        />
      )}
    </>
  )
}
