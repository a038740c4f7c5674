import type { Certification, CredentialId } from '../../domain/credential'

/** What a column of a table of courses holds. */
export type ColumnUse =
  'ignore' | 'title' | 'provider' | 'completedOn' | 'plannedFor' | 'category' | 'contactHours' | 'cost' | 'id' | 'details' | `award:${CredentialId}`

/** The headings that Recert writes itself. */
export const headings = {
  title: 'Course',
  provider: 'Provider',
  completedOn: 'Completed on',
  plannedFor: 'Planned for',
  category: 'Category',
  contactHours: 'Contact hours',
  cost: 'Cost',
  certificates: 'Certificates',
  id: 'Id',
  details: 'Details for Recert',
  credential: 'Credential',
} as const

/** What others call the same, in lower case. */
const synonyms: Readonly<Record<Exclude<ColumnUse, 'ignore' | `award:${string}`>, readonly string[]>> = {
  title: ['course', 'title', 'name', 'course name', 'course title', 'activity', 'activity title', 'program', 'event', 'description'],
  provider: ['provider', 'organization', 'organisation', 'school', 'vendor', 'sponsor', 'company', 'issuer', 'approved provider'],
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
  ],
  plannedFor: ['planned for', 'planned', 'planned date'],
  category: ['category', 'type', 'activity type', 'kind', 'course type'],
  contactHours: ['contact hours', 'hours', 'hrs', 'duration', 'length (hours)'],
  cost: ['cost', 'price', 'fee', 'amount paid', 'paid'],
  id: ['id'],
  details: ['details for recert'],
}

const generic = ['ceu', 'ceus', 'cec', 'cecs', 'credit', 'credits', 'units', 'points', 'ce credits', 'ceus earned', 'credits earned']

/** What each heading most likely means; a meaning that is taken once is not given again. */
export function matchColumns(heading: readonly string[], certifications: readonly Certification[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>()
  return heading.map((text) => {
    const use = useOf(clean(text), certifications)
    if (use === 'ignore' || taken.has(use)) return 'ignore'
    taken.add(use)
    return use
  })
}

/** Whether a row is a row of headings: at least a name and one more that is known. */
export function isHeading(cells: readonly string[], certifications: readonly Certification[]): boolean {
  return matchColumns(cells, certifications).filter((use) => use !== 'ignore').length >= 2
}

function useOf(text: string, certifications: readonly Certification[]): ColumnUse {
  for (const { id, name, rule } of certifications) {
    if (text === clean(`${name} ${rule.unit.name}`) || text === clean(name)) return `award:${id}`
  }
  for (const [use, names] of Object.entries(synonyms)) {
    if (names.includes(text)) return use as keyof typeof synonyms // safe: a key of that table
  }
  const [only, another] = certifications
  return only !== undefined && another === undefined && generic.includes(text) ? `award:${only.id}` : 'ignore'
}

function clean(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
