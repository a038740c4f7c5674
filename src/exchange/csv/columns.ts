import type { ColumnUse, PlainUse } from '../../domain/files/columnUse'
import type { Certification } from '../../domain/records/credential'

/** The headings Recert writes. */
export const headings = {
  title: 'Course',
  provider: 'Provider',
  completedOn: 'Completed on',
  plannedFor: 'Planned for',
  category: 'Category',
  contactHours: 'Contact hours',
  cost: 'Cost',
  number: 'Course number',
  link: 'Link',
  note: 'Note',
  certificates: 'Certificates',
  id: 'Id',
  details: 'Details for Recert',
  credential: 'Credential',
} as const

/** Other headings for the same, in lower case. */
const synonyms: Readonly<Record<Exclude<PlainUse, 'ignore'>, readonly string[]>> = {
  title: [
    'course',
    'title',
    'name',
    'course name',
    'course title',
    'activity',
    'activity title',
    'program',
    'event',
    'description',
    'titel',
    'kurs',
    'kurstitel',
    'fortbildung',
    'curso',
    'cours',
  ],
  provider: [
    'provider',
    'organization',
    'organisation',
    'school',
    'vendor',
    'sponsor',
    'company',
    'issuer',
    'approved provider',
    'anbieter',
    'veranstalter',
    'proveedor',
    'organisme',
  ],
  completedOn: [
    'completed on',
    'date',
    'completion date',
    'date completed',
    'completed',
    'date of completion',
    'end date',
    'course date',
    'finished',
    'datum',
    'abgeschlossen am',
    'fecha',
  ],
  plannedFor: ['planned for', 'planned', 'planned date'],
  category: ['category', 'type', 'activity type', 'kind', 'course type', 'kategorie', 'art', 'categoría', 'catégorie'],
  contactHours: ['contact hours', 'hours', 'hrs', 'duration', 'length (hours)', 'stunden', 'horas', 'heures'],
  cost: ['cost', 'price', 'fee', 'amount paid', 'paid', 'kosten', 'preis', 'precio', 'prix'],
  number: [
    'course number',
    'course no',
    'course no.',
    'course #',
    'course code',
    'approval number',
    'approval no',
    'approval no.',
    'approval #',
    'approval code',
    'course or approval number',
    'activity number',
    'program number',
    'kursnummer',
  ],
  link: ['link', 'url', 'website', 'web address', 'web page', 'course link', 'course url', 'badge url'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'notiz', 'notizen', 'bemerkung', 'nota', 'notas', 'remarque', 'remarques'],
  id: ['id'],
  details: ['details for recert'],
}

const generic = ['ceu', 'ceus', 'cec', 'cecs', 'credit', 'credits', 'units', 'points', 'ce credits', 'ceus earned', 'credits earned']

/** What each heading most likely means. No two columns get the same meaning. */
export function matchColumns(heading: readonly string[], certifications: readonly Certification[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>()
  return heading.map((text) => {
    const use = useOf(clean(text), certifications)
    if (use === 'ignore' || taken.has(use)) return 'ignore'
    taken.add(use)
    return use
  })
}

/**
 * What the columns most likely contain: what their headings say, or else the first column of dates, the first two of text and the first
 * of numbers (as credit).
 */
export function proposeColumns(
  [first = [], ...below]: readonly (readonly string[])[],
  certifications: readonly Certification[],
): readonly ColumnUse[] {
  const sample = below.length === 0 ? [first] : below.slice(0, 20)
  const named = matchColumns(first, certifications)
  const [only, another] = certifications
  const free = (uses: readonly ColumnUse[]) => uses.filter((use) => !named.includes(use))
  const open: Readonly<Record<'day' | 'number' | 'text', ColumnUse[]>> = {
    day: free(['completedOn']),
    number: free(only !== undefined && another === undefined ? [`award:${only.id}`] : []),
    text: free(['title', 'provider']),
  }
  return named.map((use, index) => {
    if (use !== 'ignore') return use
    const cells = sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
    if (cells.length === 0) return use
    return open[cells.every(isDay) ? 'day' : cells.every(isNumber) ? 'number' : 'text'].shift() ?? use
  })
}

function isDay(cell: string): boolean {
  return /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(cell)
}

function isNumber(cell: string): boolean {
  return /^\d+([.,]\d+)?$/.test(cell)
}

/** True if at least two of the cells are known headings. */
export function isHeading(cells: readonly string[], certifications: readonly Certification[]): boolean {
  return matchColumns(cells, certifications).filter((use) => use !== 'ignore').length >= 2
}

function useOf(text: string, certifications: readonly Certification[]): ColumnUse {
  for (const { id, name, rule } of certifications) {
    if (text === clean(`${name} ${rule.unit.name}`) || text === clean(name)) return `award:${id}`
  }
  for (const [use, names] of Object.entries(synonyms)) {
    if (names.includes(text)) return use as keyof typeof synonyms // safe: a key of the table
  }
  const [only, another] = certifications
  return only !== undefined && another === undefined && generic.includes(text) ? `award:${only.id}` : 'ignore'
}

function clean(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
