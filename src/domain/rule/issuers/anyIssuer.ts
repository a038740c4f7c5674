import { isDeepEqual } from '../../values/isDeepEqual'
import { cardCycles, type CardIssuer } from '../cardIssuer'
import { isPrinted } from '../expiry'
import type { Cycle } from '../rule'
import { heart, redCross } from './cards'
import type { CardPreset } from './preset'
import { presetById, presets } from './presets'

/** The preset, if it's for cards of any issuer; null for all others, whose issuer is known. */
export function anyIssuersCard(presetId: string | null): CardPreset | null {
  const preset = presetById(presetId)
  return preset?.kind === 'card' && preset.issuer === heart ? preset : null
}

/** The preset and the cycle of such a card once its issuer is known. */
export function issuedBy(issuer: CardIssuer, preset: CardPreset): { readonly presetId: string; readonly cycle: Cycle } {
  const own = presets.find((other) => other.kind === 'card' && other.issuer === redCross && isDeepEqual(other.covers, preset.covers))
  return { presetId: issuer === 'redCross' && own !== undefined ? own.id : preset.id, cycle: cardCycles[issuer] }
}

/** What such a card's cycle says of its issuer; null for the cycle every one of them begins with. */
export function issuerOfCycle(cycle: Cycle): CardIssuer | null {
  if (isPrinted(cycle)) return 'other'
  return cycle.ends === 'anniversary' ? 'redCross' : null
}
