import { acePresets } from './ace'
import { acsmPresets } from './acsm'
import { acsmSpecialtyPresets } from './acsmSpecialties'
import { actionPresets } from './action'
import { aeaPresets } from './aea'
import { afaaPresets } from './afaa'
import { afpaPresets } from './afpa'
import { ausactivePresets } from './ausactive'
import { bcrpaPresets } from './bcrpa'
import { bocPresets } from './boc'
import { canfitproPresets } from './canfitpro'
import { cardPresets } from './cards'
import { cdrPresets } from './cdr'
import { cfesPresets } from './cfes'
import { cimspaPresets } from './cimspa'
import { crossfitTrainerPresets } from './crossfitTrainer'
import { csccaPresets } from './cscca'
import { csepPresets } from './csep'
import { fitnessAlbertaPresets } from './fitnessAlberta'
import { iftaPresets } from './ifta'
import { issaPresets } from './issa'
import { naftaPresets } from './nafta'
import { nasmPresets } from './nasm'
import { nasmCertificatePresets } from './nasmCertificate'
import { nbhwcPresets } from './nbhwc'
import { nccptPresets } from './nccpt'
import { nchecPresets } from './nchec'
import { ncsfPresets } from './ncsf'
import { nestaPresets } from './nesta'
import { netaPresets } from './neta'
import { nfptPresets } from './nfpt'
import { npcpPresets } from './npcp'
import { nscaPresets } from './nsca'
import type { CertificationPreset, Preset } from './preset'
import { ptagPresets } from './ptag'
import { repsirelandPresets } from './repsireland'
import { repsnzPresets } from './repsnz'
import { repssaPresets } from './repssa'
import { repsuaePresets } from './repsuae'
import { repsukPresets } from './repsuk'
import { witsPresets } from './wits'
import { yogaAlliancePresets } from './yogaAlliance'

/** Every credential that Recert knows. A new issuer is a file beside this one and a line here. */
export const presets: readonly Preset[] = [
  ...nasmPresets,
  ...afaaPresets,
  ...acePresets,
  ...nscaPresets,
  ...acsmPresets,
  ...issaPresets,
  ...nfptPresets,
  ...ncsfPresets,
  ...netaPresets,
  ...nccptPresets,
  ...canfitproPresets,
  ...cimspaPresets,
  ...repsukPresets,
  ...nasmCertificatePresets,
  ...acsmSpecialtyPresets,
  ...afpaPresets,
  ...nestaPresets,
  ...aeaPresets,
  ...npcpPresets,
  ...bocPresets,
  ...csccaPresets,
  ...cdrPresets,
  ...nchecPresets,
  ...nbhwcPresets,
  ...witsPresets,
  ...actionPresets,
  ...iftaPresets,
  ...naftaPresets,
  ...ptagPresets,
  ...yogaAlliancePresets,
  ...crossfitTrainerPresets,
  ...csepPresets,
  ...bcrpaPresets,
  ...fitnessAlbertaPresets,
  ...cfesPresets,
  ...repsirelandPresets,
  ...ausactivePresets,
  ...repsnzPresets,
  ...repssaPresets,
  ...repsuaePresets,
  ...cardPresets,
]

export function presetById(id: string | null): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null
}

/** The preset of a certification; null if it's the trainer's own. */
export function certificationPreset(id: string | null): CertificationPreset | null {
  const preset = presetById(id)
  return preset?.kind === 'certification' ? preset : null
}

/**
 * The preset with exactly this name, or with this title if no other issuer's contains it, as “Certified Personal Trainer” does “Personal
 * Trainer”.
 */
export function presetNamed(text: string): Preset | null {
  const wanted = text.trim().toLowerCase()
  const named = presets.find(({ name }) => name.toLowerCase() === wanted)
  if (named !== undefined) return named
  const [titled, another] = presets.filter(({ title }) => title.toLowerCase() === wanted)
  if (titled === undefined || another !== undefined) return null
  const isInOther = presets.some(({ title, issuer }) => issuer.id !== titled.issuer.id && title.toLowerCase().includes(wanted))
  return isInOther ? null : titled
}

/**
 * The presets for which every typed word begins a word of the name, title, issuer or other names, or is part of the name. The issuer's
 * initials are a word, too: "nsca" finds the CSCS.
 */
export function searchPresets(text: string): readonly Preset[] {
  return presets.filter((preset) => {
    const { name, region } = preset.issuer
    return isNamedBy(text, preset, wordsOf(`${name} ${initialsOf(name)} ${region}`))
  })
}

/** Whether the words typed name the credential itself, without its issuer. */
export function isNamedBy(text: string, { name, title, alsoKnownAs = [] }: Preset, more: readonly string[] = []): boolean {
  const known = [...wordsOf([name, title, ...alsoKnownAs].join(' ')), ...more]
  const isPart = (word: string) => word.length > 2 && name.toLowerCase().includes(word)
  return wordsOf(text).every((word) => isPart(word) || known.some((candidate) => candidate.startsWith(word)))
}

function initialsOf(text: string): string {
  return text.replace(/\P{Uppercase_Letter}/gu, '')
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
