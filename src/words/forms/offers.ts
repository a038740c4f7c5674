import type { Offer } from '../../domain/changes/offer'
import { offerLines } from '../english/offers'
import { dayText } from '../values/dates'

export function offerText(offer: Offer): string {
  switch (offer.kind) {
    case 'recordSpecialization':
      return offerLines.recordSpecialization({ name: offer.name })
    case 'recordCard':
      return offerLines.recordCard({ name: offer.name, day: dayText(offer.expiresOn) })
    case 'moveExpiry':
      return offerLines.moveExpiry({ name: offer.card.name, before: dayText(offer.card.expiresOn), day: dayText(offer.expiresOn) })
  }
}
