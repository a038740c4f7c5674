/**
 * Version 2 had one CPR/AED card as a condition and no first-aid classes; it took every late window as confirmed. A part that took both
 * CPR/AED and "other" education took everything, so it also takes first aid. Frozen: never follows later changes of the domain.
 */
export function toVersion3(record: unknown): unknown {
  if (!isObject(record)) return record
  if (record.kind === 'card') return { ...record, covers: ['cpr'] }
  if (!isObject(record.rule)) return record
  const renewals = Array.isArray(record.renewals) ? (record.renewals as readonly unknown[]).map(withRule) : record.renewals
  return { ...withRule(record), renewals }
}

function withRule(holder: unknown): Fields {
  if (!isObject(holder) || !isObject(holder.rule)) throw new Error('a renewal without a rule')
  return { ...holder, rule: ruleToVersion3(holder.rule) }
}

function ruleToVersion3({ cprCard, ...rule }: Fields): unknown {
  return {
    ...rule,
    requirement: requirementToVersion3(rule.requirement),
    prorated: Array.isArray(rule.prorated) ? (rule.prorated as readonly unknown[]).map(stepToVersion3) : rule.prorated,
    caps: [],
    lateWindow: isObject(rule.lateWindow) ? { ...rule.lateWindow, isConfirmed: true } : rule.lateWindow,
    cards: isObject(cprCard) ? [{ ...cprCard, topic: 'cpr', validOn: 'renewal' }] : [],
    opens: null,
    repeats: true,
    yearly: [],
  }
}

function stepToVersion3(step: unknown): unknown {
  return isObject(step) ? { ...step, requirement: requirementToVersion3(step.requirement) } : step
}

function requirementToVersion3(requirement: unknown): unknown {
  if (!isObject(requirement)) return requirement
  const { categories, children } = requirement
  if (Array.isArray(children)) return { ...requirement, children: children.map(requirementToVersion3) }
  const takesAll = Array.isArray(categories) && categories.includes('cpr') && categories.includes('other')
  return takesAll ? { ...requirement, categories: [...(categories as readonly unknown[]), 'firstAid'] } : requirement
}

type Fields = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
