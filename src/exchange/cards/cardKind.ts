import { makesInstructors, topicsOf } from '../../domain/rule/cardClass'
import { cardCycles, type CardIssuer, issuerOfProvider } from '../../domain/rule/cardIssuer'
import { isFromProvider } from '../../domain/rule/provider'
import { issuedBy } from '../../domain/rule/issuers/anyIssuer'
import type { CardPreset, Preset } from '../../domain/rule/issuers/preset'
import { presetById, presets } from '../../domain/rule/issuers/presets'
import type { CardTopic, Cycle } from '../../domain/rule/rule'
import { folded } from '../../domain/values/folded'

/** What a card or badge is, by its name and issuer. `issuer` of a card is null if nothing says whose it is. */
export type CardKind =
  | {
      readonly kind: 'card'
      readonly presetId: string | null
      readonly cycle: Cycle
      readonly covers: readonly CardTopic[]
      readonly issuer: CardIssuer | null
    }
  | { readonly kind: 'preset'; readonly preset: Exclude<Preset, CardPreset> }
  | { readonly kind: 'badge' }

/** `isHeart`: the list is the Heart Association's. */
export function cardKindOf(name: string, issuer: string, isHeart: boolean): CardKind {
  const covers = makesInstructors(name) ? [] : topicsOf(name)
  if (covers.length > 0) return classCard(covers, issuerOfCard(name, issuer, isHeart))
  const preset = presetNamedBy(name, issuer)
  if (preset?.kind === 'card') return { kind: 'card', presetId: preset.id, cycle: preset.cycle, covers: preset.covers, issuer: 'other' }
  if (preset !== null) return { kind: 'preset', preset }
  const owner = issuerOfCard(name, issuer, isHeart)
  if (owner === 'heart' || owner === 'redCross' || /\b(?:card|licen[sc]e|permit)\b/i.test(name))
    return { kind: 'card', presetId: null, cycle: cardCycles[owner ?? 'other'], covers: ['other'], issuer: owner }
  return { kind: 'badge' }
}

function issuerOfCard(name: string, issuer: string, isHeart: boolean): CardIssuer | null {
  const named = issuerOfProvider(issuer) ?? issuerOfProvider(name)
  if (named !== null) return named
  if (isHeart || /\bheartsaver\b|\b(?:bls|acls|pals) provider\b/i.test(name)) return 'heart'
  return issuer.trim() === '' ? null : 'other'
}

function classCard(covers: readonly CardTopic[], issuer: CardIssuer | null): CardKind {
  const preset = presetById(covers.includes('cpr') ? 'cpr-aed' : 'first-aid')
  if (preset?.kind !== 'card') throw new Error('the presets have a card for CPR and one for first aid')
  // One whose issuer isn't known runs as it's printed: no other day would be certain.
  return { kind: 'card', ...issuedBy(issuer ?? 'other', { ...preset, covers }), covers, issuer }
}

/** The preset with this name, alone or behind its issuer's, or with this title if the issuer has it; null if several do. */
function presetNamedBy(name: string, issuer: string): Preset | null {
  const wanted = bare(name)
  const found = known.filter(({ names, title, issuers }) => names.includes(wanted) || (title === wanted && isFromProvider(issuer, issuers)))
  const [only, another] = found
  return only === undefined || another !== undefined ? null : only.preset
}

const known = presets.map((preset) => {
  const { name, title, issuer } = preset
  const issuers = [issuer.id, issuer.name]
  return { preset, names: [name, ...issuers.map((organization) => `${organization} ${title}`)].map(bare), title: bare(title), issuers }
})

/** Without what follows in brackets, signs, and marks of a registered name. */
function bare(text: string): string {
  return folded(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[®™©.,]/g, ' ')
      .replace(/[-–—/]/g, ' '),
  )
}
