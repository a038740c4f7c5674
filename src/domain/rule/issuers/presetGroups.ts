import { type Issuer, type Preset, regions } from './preset'
import { isNamedBy, presets, searchPresets } from './presets'

/** The presets of one issuer. */
export type PresetGroup<Kind extends Preset = Preset> = { readonly issuer: Issuer; readonly presets: readonly Kind[] }

/** Presets by issuer, region by region. */
export function groupPresets<Kind extends Preset>(found: readonly Kind[]): readonly PresetGroup<Kind>[] {
  return [...new Set(found.map(({ issuer }) => issuer))]
    .map((issuer) => ({ issuer, presets: found.filter((preset) => preset.issuer === issuer) }))
    .sort((a, b) => regions.indexOf(a.issuer.region) - regions.indexOf(b.issuer.region))
}

/**
 * The presets a text finds, by issuer, in the order in which a trainer looks for them. What the text names comes before what it finds
 * only by the issuer. Then it's the issuers of what the trainer holds, those of the same region, the international ones, and the rest.
 * Cards don't count as held here, since every trainer has them.
 */
export function findPresets(text: string, heldIds: readonly (string | null)[]): readonly PresetGroup[] {
  const held = presets.filter(({ id, kind }) => kind !== 'card' && heldIds.includes(id)).map(({ issuer }) => issuer)
  const groups = groupPresets(searchPresets(text)).toSorted((a, b) => distance(a.issuer, held) - distance(b.issuer, held))
  const named = groups.filter((group) => group.presets.some((preset) => isNamedBy(text, preset)))
  return [...named, ...groups.filter((group) => !named.includes(group))]
}

/** How far an issuer is from those a trainer knows; the same for all if there are none. */
function distance(issuer: Issuer, held: readonly Issuer[]): number {
  if (held.length === 0 || held.includes(issuer)) return 0
  if (held.some(({ region }) => region === issuer.region)) return 1
  return issuer.region === 'international' ? 2 : 3
}
