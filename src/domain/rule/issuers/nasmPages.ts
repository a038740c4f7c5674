import type { LateWindow, Unit } from '../rule'
import { notFound, units } from './parts'
import type { Fact, Issuer } from './preset'

/** What all of NASM's presets share. */

export const issuer: Issuer = { id: 'nasm', name: 'National Academy of Sports Medicine', region: 'usa', dateOrder: 'monthFirst' }

export const trainerPage = 'https://www.nasm.org/recertify/personal-trainer-recertification'
export const nutritionPage = 'https://www.nasm.org/recertify/certified-sports-nutrition-coach-renewal'
export const wellnessPage = 'https://www.nasm.org/recertify/certified-wellness-coach-renewal'
export const questions = 'https://support.nasm.org/migration/recertification-renewal'

export const unit: Unit = { name: 'CEUs', hoursPerUnit: units(10) }

export const lateWindow: LateWindow = {
  education: { days: 90 },
  application: { months: 12 },
  fees: [
    { through: { days: 90 }, fee: units(30) },
    { through: { months: 12 }, fee: units(50) },
  ],
  isConfirmed: true,
}

export const sharedFacts: readonly Fact[] = [
  notFound('early', 'Ask NASM how early you can renew.'),
  notFound('sharing', 'NASM renews each certification separately. Ask whether one course counts for two.'),
]
