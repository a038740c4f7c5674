import { acePresets } from './ace'
import { acsmPresets } from './acsm'
import { afaaPresets } from './afaa'
import { canfitproPresets } from './canfitpro'
import { cimspaPresets } from './cimspa'
import { cprPresets } from './cpr'
import { issaPresets } from './issa'
import { nasmPresets } from './nasm'
import { nccptPresets } from './nccpt'
import { ncsfPresets } from './ncsf'
import { netaPresets } from './neta'
import { nfptPresets } from './nfpt'
import { nscaPresets } from './nsca'
import type { Preset } from './preset'
import { repsukPresets } from './repsuk'

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
  ...cprPresets,
]

export function presetById(id: string | null): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null
}

/** The preset that is called just so: by its name, or by its title where no other preset has that title. */
export function presetNamed(text: string): Preset | null {
  const wanted = text.trim().toLowerCase()
  const named = presets.find(({ name }) => name.toLowerCase() === wanted)
  if (named !== undefined) return named
  const [titled, another] = presets.filter(({ title }) => title.toLowerCase() === wanted)
  return another === undefined ? (titled ?? null) : null
}

/**
 * The presets in whose name, title or issuer every typed word begins a word or stands inside the name. The issuer's capital
 * letters are a word too: "nsca" finds the CSCS.
 */
export function searchPresets(text: string): readonly Preset[] {
  const words = wordsOf(text)
  return presets.filter((preset) => {
    const name = preset.name.toLowerCase()
    const known = wordsOf(`${preset.name} ${preset.title} ${preset.issuer.name} ${capitalsOf(preset.issuer.name)}`)
    return words.every((word) => name.includes(word) || known.some((candidate) => candidate.startsWith(word)))
  })
}

function capitalsOf(text: string): string {
  return text.replace(/\P{Uppercase_Letter}/gu, '')
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
