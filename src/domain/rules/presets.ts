import { cprPresets } from './cpr'
import { nasmPresets } from './nasm'
import type { Preset } from './preset'

/** Every credential that Recert knows. A new issuer is a file beside this one and a line here. */
export const presets: readonly Preset[] = [...nasmPresets, ...cprPresets]

export function presetById(id: string | null): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null
}

/** The preset that is called just so, by its name or its title. */
export function presetNamed(text: string): Preset | null {
  const wanted = text.trim().toLowerCase()
  return presets.find((preset) => [preset.name, preset.title].some((name) => name.toLowerCase() === wanted)) ?? null
}

/** The presets in whose name, title or issuer every typed word begins a word or stands inside the name. */
export function searchPresets(text: string): readonly Preset[] {
  const words = wordsOf(text)
  return presets.filter((preset) => {
    const name = preset.name.toLowerCase()
    const known = wordsOf(`${preset.name} ${preset.title} ${preset.issuer}`)
    return words.every((word) => name.includes(word) || known.some((candidate) => candidate.startsWith(word)))
  })
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}
