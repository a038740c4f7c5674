import { formatHours, hundredths, parseAmount } from '../domain/amount'
import type { Certification } from '../domain/credential'
import { creditText } from './progress'

/** "19 h = 1.9 NASM-CPT CEUs = 19.0 ISSA-CPT CEUs"; null while no hours can be read, or nothing converts. */
export function conversionText(hours: string, certifications: readonly Certification[]): string | null {
  const read = parseAmount(hours)
  if (!read.ok) return null
  const parts = certifications.flatMap(({ name, rule }) => {
    const rate = rule.unit.hoursPerUnit
    return rate === null
      ? []
      : [creditText(hundredths(Math.round((read.value * 100) / rate)), { unit: { ...rule.unit, name: `${name} ${rule.unit.name}` } })]
  })
  return parts.length === 0 ? null : [`${formatHours(read.value)} h`, ...parts].join(' = ')
}
