import { parseAmount } from '../../domain/values/parseAmount'
import { creditForHours } from '../../domain/rule/credit'
import type { Certification } from '../../domain/records/credential'
import { amountText, hoursText } from '../values/numbers'

/** "19 h = 1.9 NASM-CPT CEUs = 19.0 ISSA-CPT CEUs"; null if the hours can't be read or nothing converts. */
export function conversionText(hours: string, certifications: readonly Certification[]): string | null {
  const read = parseAmount(hours)
  if (!read.ok) return null
  const parts = certifications.flatMap(({ name, rule: { unit } }) => {
    const credit = creditForHours(read.value, unit)
    return credit === null ? [] : [`${amountText(credit)} ${name} ${unit.name}`]
  })
  return parts.length === 0 ? null : [`${hoursText(read.value)} h`, ...parts].join(' = ')
}
