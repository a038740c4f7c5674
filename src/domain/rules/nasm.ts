import { hundredths } from '../amount'
import type { Preset } from './preset'

const issuer = 'National Academy of Sports Medicine'

const specializationProvenance = {
  sources: ['https://questions.askthetrainer.com/nasm-certification-continuing-education.html'],
  checkedOn: '2026-11-20',
  confidence: 'medium',
  remark: 'Issued without an expiry date; whether NASM asks to renew it today is not confirmed. Type a date if your certificate prints one.',
} as const

export const nasmPresets: readonly Preset[] = [
  {
    kind: 'certification',
    id: 'nasm-cpt',
    name: 'NASM-CPT',
    title: 'Certified Personal Trainer',
    issuer,
    rule: {
      unit: { name: 'CEUs', hoursPerUnit: hundredths(10_00) },
      cycle: { months: 24, ends: 'anniversary' },
      requirement: {
        id: 'renewal',
        label: 'Renewal',
        min: hundredths(2_00),
        max: hundredths(2_00),
        children: [
          {
            id: 'education',
            label: 'Education',
            min: hundredths(1_90),
            max: hundredths(1_90),
            categories: ['specialization', 'course', 'conference', 'college', 'contribution', 'other'],
          },
          { id: 'cpr', label: 'CPR/AED', min: hundredths(10), max: hundredths(10), categories: ['cpr'] },
        ],
      },
      lateWindow: { educationDays: 90, applicationDays: 365 },
    },
    provenance: {
      sources: [
        'https://www.nasm.org/recertify/personal-trainer-recertification',
        'https://www.nasm.org/recertify/certified-sports-nutrition-coach-renewal',
        'https://afaa.com/terms-and-conditions',
      ],
      checkedOn: '2026-11-20',
      confidence: 'high',
      remark: 'The 2.0 CEUs, the 0.1 for CPR/AED and the late window are official; that nothing carries over is from third parties.',
    },
  },
  {
    kind: 'specialization',
    id: 'nasm-ces',
    name: 'NASM-CES',
    title: 'Corrective Exercise Specialization',
    issuer,
    provenance: specializationProvenance,
  },
  {
    kind: 'specialization',
    id: 'nasm-pes',
    name: 'NASM-PES',
    title: 'Performance Enhancement Specialization',
    issuer,
    provenance: specializationProvenance,
  },
]
