import { formatHours } from '../../values/amount'
import { without } from '../../values/without'
import type { Cycle, RenewalRule, Unit } from '../../rule/rule'
import { longestUnitName, readAmount, readDay, readMonths, readName } from '../fieldInput'
import type { FieldReader } from '../formReader'
import { anyDay } from './spans'

/** The unit and the cycle in the form. */
export type TermsDraft = {
  readonly unitName: string
  /** Empty if not known. */
  readonly hoursPerUnit: string
  readonly months: string
  readonly ends: Cycle['ends']
  /** One of the days on which everyone's cycle ends. Read only if it does. */
  readonly endsOn: string
}

export type TermsField = 'unitName' | 'hoursPerUnit' | 'months' | 'endsOn'

export function draftOfTerms({ unit, cycle }: RenewalRule): TermsDraft {
  return {
    unitName: unit.name,
    hoursPerUnit: unit.hoursPerUnit === null ? '' : formatHours(unit.hoursPerUnit),
    months: String(cycle.months),
    ends: cycle.ends,
    endsOn: cycle.ends === 'fixed' ? cycle.endsOn : '',
  }
}

export function readTerms(draft: TermsDraft, base: RenewalRule, { read }: FieldReader<TermsField>): { readonly unit: Unit; readonly cycle: Cycle } {
  const name = read('unitName', readName(draft.unitName, longestUnitName), '')
  const hoursPerUnit = draft.hoursPerUnit.trim() === '' ? null : read('hoursPerUnit', readAmount(draft.hoursPerUnit), null)
  const months = read('months', readMonths(draft.months), 1)
  const kept = without(base.cycle, 'endsOn')
  const { ends } = draft
  const cycle: Cycle = ends === 'fixed' ? { ...kept, months, ends, endsOn: read('endsOn', readDay(draft.endsOn), anyDay) } : { ...kept, months, ends }
  return { unit: { ...base.unit, name, hoursPerUnit }, cycle }
}
