/**
 * Version 1 had seven categories, rules without checks, cards or fees, and no renewals. A part that took "other" education now takes
 * each kind that version 2 splits it into. Frozen: never follows later changes of the domain.
 */
export function toVersion2(record: unknown): unknown {
  if (!isObject(record)) return record
  if (Array.isArray(record.awards)) return { ...record, cost: null }
  if (!isObject(record.rule)) return record
  const known = typeof record.presetId === 'string' ? names[record.presetId] : undefined
  return {
    ...record,
    title: known?.title ?? '',
    issuer: known?.issuer ?? '',
    rule: ruleToVersion2(record.rule),
    ruleEdited: record.presetId === null,
    renewals: [],
  }
}

/** The certifications in version 1. */
const names: Readonly<Record<string, { readonly title: string; readonly issuer: string }>> = {
  'nasm-cpt': { title: 'Certified Personal Trainer', issuer: 'National Academy of Sports Medicine' },
}

const newEducation = ['homeStudy', 'quiz', 'certification', 'service', 'ethics']

function ruleToVersion2(rule: Fields): unknown {
  const late = rule.lateWindow
  return {
    ...rule,
    requirement: requirementToVersion2(rule.requirement),
    lateWindow: isObject(late) ? { education: { days: late.educationDays }, application: { days: late.applicationDays }, fees: [] } : null,
    checks: [],
    prorated: [],
    cprCard: null,
    carryOver: null,
    sharesCredit: false,
    fees: { currency: 'USD', renewal: null, petition: null },
  }
}

function requirementToVersion2(requirement: unknown): unknown {
  if (!isObject(requirement)) return requirement
  const { categories, children } = requirement
  if (Array.isArray(children)) return { ...requirement, children: children.map(requirementToVersion2) }
  if (!Array.isArray(categories) || !categories.includes('other')) return requirement
  return { ...requirement, categories: [...(categories as readonly unknown[]), ...newEducation] }
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
