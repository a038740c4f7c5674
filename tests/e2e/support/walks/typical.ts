const certification = {
  id: 'typical-cpt',
  name: 'NASM-CPT',
  certifiedOn: '2026-01-15',
  presetId: 'nasm-cpt',
  kind: 'certification',
  title: 'Certified Personal Trainer',
  issuer: 'National Academy of Sports Medicine',
  expiresOn: '2028-01-15',
  rule: {
    checks: [],
    prorated: [],
    lateWindow: {
      education: { days: 90 },
      application: { days: 365 },
      fees: [
        { through: { days: 90 }, fee: 3000 },
        { through: { days: 365 }, fee: 5000 },
      ],
    },
    cprCard: { daysBeyond: 0, issuedWithinMonths: null },
    carryOver: null,
    sharesCredit: false,
    fees: { currency: 'USD', renewal: 9900, petition: 2500 },
    unit: { name: 'CEUs', hoursPerUnit: 1000 },
    cycle: { months: 24, ends: 'anniversary' },
    requirement: {
      id: 'renewal',
      label: 'Renewal',
      min: 200,
      max: 200,
      children: [
        {
          id: 'education',
          label: 'Education',
          min: 190,
          max: 190,
          categories: [
            'specialization',
            'course',
            'conference',
            'homeStudy',
            'quiz',
            'college',
            'certification',
            'contribution',
            'service',
            'ethics',
            'other',
          ],
        },
        { id: 'cpr', label: 'CPR/AED', min: 10, max: 10, categories: ['cpr'] },
      ],
    },
  },
  ruleEdited: false,
  renewals: [],
}

const card = {
  id: 'typical-card',
  name: 'CPR/AED card',
  certifiedOn: null,
  presetId: 'cpr-aed',
  kind: 'card',
  expiresOn: '2027-01-05',
  cycle: { months: 24, ends: 'monthEnd' },
}

const workshop = {
  id: 'typical-workshop',
  title: 'Mobility workshop',
  provider: '',
  category: 'course',
  contactHours: null,
  cost: null,
  awards: [{ credentialId: 'typical-cpt', amount: 40 }],
  completedOn: '2026-03-10',
}

const specialization = {
  id: 'typical-ces',
  title: 'CES',
  provider: 'NASM',
  category: 'specialization',
  contactHours: 1900,
  cost: 89900,
  awards: [{ credentialId: 'typical-cpt', amount: 190 }],
  completedOn: '2026-05-03',
}

/** What the storage holds of a trainer in the middle of a cycle: a certification, the card, and two courses. */
export const typicalRecords: Readonly<Record<string, string>> = {
  'recert/credential/typical-cpt': stored(certification),
  'recert/credential/typical-card': stored(card),
  'recert/course/typical-workshop': stored(workshop),
  'recert/course/typical-ces': stored(specialization),
}

function stored(record: object): string {
  return JSON.stringify({ v: 2, rev: 1, savedAt: '2026-11-20T17:00:00.000Z', deletedOn: null, record })
}
