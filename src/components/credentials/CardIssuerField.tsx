import type { CardIssuer } from '../../domain/rule/cardIssuer'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { cardIssuerChoices } from '../../words/credentials/cardIssuers'

export type CardIssuerFieldProps = {
  /** Null until something says whose card it is. */
  readonly issuer: CardIssuer | null
  readonly onChange: (issuer: CardIssuer) => void
}

/** Asks whose card it is, since that decides its last day. */
export function CardIssuerField({ issuer, onChange }: CardIssuerFieldProps) {
  return <RadioGroup label="Who issued it?" value={issuer} options={cardIssuerChoices} onChange={onChange} />
}
