import { type Amount, hundredths } from '../../domain/values/amount'
import { parseAmount } from '../../domain/values/parseAmount'

/** The hours in the lines of a certificate; null if there are none. Credit in another unit isn't converted. */
export function certificateHours(lines: readonly string[]): Amount | null {
  const text = withoutCredit(lines.join(' '))
  for (const shape of shapes) {
    const { hours = '', minutes = '0' } = shape.exec(text)?.groups ?? {}
    const whole = parseAmount(hours)
    const total = (whole.ok ? whole.value : 0) + Math.round((Number(minutes) / 60) * 100)
    if (total > 0) return hundredths(total)
  }
  return null
}

const number = '\\d{1,3}(?:[.,]\\d{1,2})?'
const unit = '(?:ceus?|cecs?|ccus?|cpds?|credits?|points?|units?)\\b(?!\\s*(?:hours?|hrs?)\\b)'

/** Without "0.8 NASM CEUs" and "CEUs: 0.8", whose numbers also stand beside words for hours. */
function withoutCredit(text: string): string {
  return text
    .replace(new RegExp(`\\b${number}\\s+(?:(?!hours?\\b|hrs?\\b)\\p{L}+\\s+)?${unit}`, 'giu'), ' ')
    .replace(new RegExp(`\\b${unit}[\\s:|=–-]*${number}\\b`, 'gi'), ' ')
}

const kinds = '(?:contact|clock|credit|education|educational|continuing education|ceu?|cec|cpd|learning|training|instructional|course)'
const hours = `(?<hours>${number})`
const minutes = '(?:\\s*,?\\s*(?:and\\s+)?(?<minutes>[0-5]?\\d)\\s*(?:minutes?|mins?)\\b)?'

/** Contact hours before any other hours, and one behind a colon before one that's in front. Minutes alone come last. */
const shapes = [
  `\\b(?:contact|clock)\\s+(?:hours?|hrs?)(?:\\s+\\w+)?\\s*[:=–-]\\s*${hours}\\b(?!:)`,
  `\\b${hours}\\s+(?:contact|clock)\\s+(?:hours?|hrs?)\\b${minutes}`,
  `\\b(?:contact|clock)\\s+(?:hours?|hrs?)(?:\\s+\\w+)?\\s*\\|?\\s*${hours}\\b(?!:)`,
  `\\b(?:${kinds}\\s+)*(?:hours?|hrs?)(?:\\s+(?:earned|awarded|completed))?\\s*[:=–]\\s*${hours}\\b(?!:)`,
  `\\b${hours}\\s*(?:${kinds}\\s+)*(?:hours?|hrs?)\\b${minutes}`,
  `\\b(?<hours>\\d{1,2})\\s?h\\s?(?<minutes>[0-5]\\d)\\b`,
  `\\b(?<minutes>\\d{1,3})[\\s-]?(?:minutes?|mins?)\\b`,
].map((shape) => new RegExp(shape, 'i'))
