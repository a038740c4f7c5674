import type { Amount } from '../../domain/values/amount'
import { parseAmount } from '../../domain/values/parseAmount'

/** The hours in the lines of a certificate; null if there are none. */
export function certificateHours(lines: readonly string[]): Amount | null {
  const text = lines.join(' ')
  for (const shape of shapes) {
    const read = parseAmount(shape.exec(text)?.[1] ?? '')
    if (read.ok) return read.value
  }
  return null
}

const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const kinds = '(?:contact|clock|credit|education|educational|continuing education|ceu?|cec|cpd|learning|training|instructional|course)'

/** Contact hours before any other hours; credit in another unit isn't converted. */
const shapes = [
  new RegExp(`\\b${number}\\s+(?:contact|clock)\\s+(?:hours?|hrs?)\\b`, 'i'),
  new RegExp(`\\b(?:contact|clock)\\s+hours?(?:\\s+\\w+)?\\s*[:=–-]?\\s*${number}\\b`, 'i'),
  new RegExp(`\\b${number}\\s*(?:${kinds}\\s+)*(?:hours?|hrs?)\\b`, 'i'),
  new RegExp(`\\b(?:${kinds}\\s+)*hours?(?:\\s+(?:earned|awarded|completed))?\\s*[:=–]\\s*${number}\\b`, 'i'),
]
