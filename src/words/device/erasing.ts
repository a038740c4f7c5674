import { erasing } from '../english/erasing'

const { word } = erasing

export const erasingWords = { ...erasing, field: erasing.field({ word }), wrongWord: erasing.wrongWord({ word }) } as const

/** Whether the trainer typed the word that confirms. */
export function confirmsErasing(typed: string): boolean {
  return typed.trim().toLowerCase() === word
}
