import type { Certification } from '../../src/domain/records/credential'
import type { YearlyStep } from '../../src/domain/rule/rule'
import { amount, cpt } from './portfolio'

export function fee(on: string | null): YearlyStep {
  return { id: 'fee', label: 'Yearly fee', on, fee: amount('70') }
}

export function attestation(on: string | null): YearlyStep {
  return { id: 'attestation', label: 'Attestation', on, fee: null }
}

type Wanted = Partial<Certification> & { readonly months?: number }

/** The NASM-CPT with these yearly steps, renewed on the same day each so many months. */
export function withYearly(yearly: readonly YearlyStep[], { months = 24, ...changes }: Wanted = {}): Certification {
  const { rule } = cpt()
  return cpt({ ...changes, rule: { ...rule, cycle: { months, ends: 'anniversary' }, yearly } })
}
