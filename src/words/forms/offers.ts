import type { Offer } from '../../domain/changes/offer'
import { dayText } from '../values/dates'

export function offerText(offer: Offer): string {
  switch (offer.kind) {
    case 'recordSpecialization':
      return `Also record ${offer.name} as held (it never expires)`
    case 'recordCard':
      return `Also record a ${offer.name}, valid until ${dayText(offer.expiresOn)}`
    case 'moveExpiry':
      return `Also move the expiry of ${offer.card.name} from ${dayText(offer.card.expiresOn)} to ${dayText(offer.expiresOn)}`
  }
}
