import { expect, test } from 'vitest'
import cardText from '../../fixtures/v2/card.json?raw'
import certificationText from '../../fixtures/v2/certification.json?raw'
import courseText from '../../fixtures/v2/course.json?raw'
import deletedCourseText from '../../fixtures/v2/deletedCourse.json?raw'
import fixedCycleText from '../../fixtures/v2/fixedCycle.json?raw'
import plannedCourseText from '../../fixtures/v2/plannedCourse.json?raw'
import specializationText from '../../fixtures/v2/specialization.json?raw'
import { createCodec } from '../../../src/storage/format/codec'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { diskWith, openRecordStore } from '../../support/world'

// The fixtures are records as version 2 wrote them. Never edit them: anyone with such a record must always be able to open it.
// Below is the whole result for each.

const certification = {
  id: '0mf2k7q1x-4k8s0a9z1b',
  name: 'NASM-CPT',
  presetId: 'nasm-cpt',
  certifiedOn: '2024-06-15',
  kind: 'certification',
  title: 'Certified Personal Trainer',
  issuer: 'National Academy of Sports Medicine',
  expiresOn: '2028-06-15',
  rule: {
    checks: [
      { kind: 'provider', id: 'own', label: 'NASM courses', min: 50, providers: ['NASM', 'National Academy of Sports Medicine'] },
      { kind: 'spread', id: 'spread', label: 'Two kinds of education', atLeast: 2, each: 10 },
    ],
    prorated: [{ fromMonth: 12, requirement: { id: 'education', label: 'Education', min: 100, max: 100, categories: ['specialization', 'course'] } }],
    lateWindow: {
      education: { days: 90 },
      application: { months: 12 },
      fees: [
        { through: { days: 90 }, fee: 3000 },
        { through: { months: 12 }, fee: null },
      ],
      isConfirmed: true,
    },
    caps: [],
    cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: 12 }],
    opens: null,
    repeats: true,
    yearly: [],
    carryOver: { max: 50 },
    sharesCredit: true,
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
          children: [
            { id: 'courses', label: 'Courses', min: 0, max: null, categories: ['specialization', 'course', 'conference', 'college', 'other'] },
            { id: 'quizzes', label: 'Quizzes and home study', min: 0, max: 60, categories: ['homeStudy', 'quiz'], maxPerYear: 30 },
            {
              id: 'profession',
              label: 'Work for the profession',
              min: 0,
              max: 60,
              categories: ['certification', 'contribution', 'service', 'ethics'],
            },
          ],
        },
        { id: 'cpr', label: 'CPR/AED', min: 10, max: 10, categories: ['cpr'] },
      ],
    },
  },
  ruleEdited: true,
  renewals: [
    {
      renewedOn: '2026-06-01',
      fee: 9900,
      start: '2024-06-15',
      expiry: '2026-06-15',
      nextStart: '2026-06-16',
      rule: {
        unit: { name: 'CPD points', hoursPerUnit: null },
        cycle: { months: 24, ends: 'fixed', endsOn: '2027-12-31' },
        requirement: {
          id: 'education',
          label: 'Continuing education',
          min: 1000,
          max: 1000,
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
            'cpr',
            'other',
            'firstAid',
          ],
        },
        checks: [],
        prorated: [],
        lateWindow: null,
        caps: [],
        cards: [],
        opens: null,
        repeats: true,
        yearly: [],
        carryOver: null,
        sharesCredit: false,
        fees: { currency: 'GBP', renewal: null, petition: null },
      },
      ruleEdited: true,
      credited: [{ courseId: '0mf1a2b3c-1z2y3x4w5v', title: 'Corrective Exercise Specialization (CES)', completedOn: '2025-05-03', amount: 190 }],
      carried: [{ requirementId: 'courses', amount: 40 }],
    },
  ],
}

const fixedCycle = {
  id: '0mg8r1c2v-9d8f7g6h5j',
  name: 'Kettlebell Coach – Ünïcødé',
  presetId: null,
  certifiedOn: null,
  kind: 'certification',
  title: '',
  issuer: '',
  expiresOn: '2027-12-31',
  rule: {
    unit: { name: 'CPD points', hoursPerUnit: null },
    cycle: { months: 24, ends: 'fixed', endsOn: '2027-12-31' },
    requirement: {
      id: 'education',
      label: 'Continuing education',
      min: 1000,
      max: 1000,
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
        'cpr',
        'other',
        'firstAid',
      ],
    },
    checks: [],
    prorated: [],
    lateWindow: null,
    caps: [],
    cards: [],
    opens: null,
    repeats: true,
    yearly: [],
    carryOver: null,
    sharesCredit: false,
    fees: { currency: 'GBP', renewal: null, petition: null },
  },
  ruleEdited: true,
  renewals: [],
}

const specialization = {
  id: '0mf2k8w3d-z0x7c1v5b9',
  name: 'NASM-CES',
  presetId: 'nasm-ces',
  certifiedOn: '2026-09-12',
  kind: 'specialization',
  expiresOn: null,
}

const card = {
  id: '0mf2k9a8p-1q2w3e4r5t',
  name: 'CPR/AED card',
  presetId: 'cpr-aed',
  certifiedOn: '2026-05-09',
  kind: 'card',
  expiresOn: '2028-05-31',
  cycle: { months: 24, ends: 'monthEnd' },
  covers: ['cpr'],
}

const course = {
  id: '0mf2kdb4n-7y6u5i4o3p',
  title: 'Functional ankle mobility – Ünïcødé 💪',
  provider: 'Local university',
  category: 'homeStudy',
  contactHours: 150,
  cost: 14950,
  awards: [
    { credentialId: '0mf2k7q1x-4k8s0a9z1b', amount: 15, requirementId: 'courses', submission: { state: 'inDoubt', on: '2027-03-01' } },
    { credentialId: '0mg8r1c2v-9d8f7g6h5j', amount: 150, submission: { state: 'sent', on: null } },
  ],
  completedOn: '2027-02-28',
}

const plannedCourse = {
  id: '0mf2ke7r6-5t4r3e2w1q',
  title: 'Performance Enhancement Specialization (PES)',
  provider: 'NASM',
  category: 'specialization',
  contactHours: 1900,
  cost: null,
  awards: [{ credentialId: '0mf2k7q1x-4k8s0a9z1b', amount: 190 }],
  plannedFor: '2027-09-01',
}

const deletedCourse = {
  id: '0mf2kh9z7-p0o9i8u7y6',
  title: 'Logged by mistake',
  provider: '',
  category: 'other',
  contactHours: null,
  cost: 0,
  awards: [],
  completedOn: '2027-02-20',
}

const frozen = [
  ['certification', 'credential', certificationText, { rev: 4, savedAt: '2027-03-15T18:04:05.678Z', deletedOn: null, record: certification }],
  [
    'certification whose cycle is the same for everyone',
    'credential',
    fixedCycleText,
    { rev: 1, savedAt: '2027-03-15T18:04:59.001Z', deletedOn: null, record: fixedCycle },
  ],
  ['specialization', 'credential', specializationText, { rev: 1, savedAt: '2027-03-15T18:05:11.020Z', deletedOn: null, record: specialization }],
  ['card', 'credential', cardText, { rev: 2, savedAt: '2027-03-15T18:06:42.300Z', deletedOn: null, record: card }],
  ['course', 'course', courseText, { rev: 3, savedAt: '2027-03-15T18:09:00.001Z', deletedOn: null, record: course }],
  ['planned course', 'course', plannedCourseText, { rev: 1, savedAt: '2027-03-15T18:10:20.500Z', deletedOn: null, record: plannedCourse }],
  ['deleted course', 'course', deletedCourseText, { rev: 2, savedAt: null, deletedOn: '2027-03-15', record: deletedCourse }],
] as const

test.each(frozen)('reads a %s of version 2 in today’s shape', (_, kind, text, { record, ...saved }) => {
  expect(createCodec().decode(kind, record.id, text)).toStrictEqual({ state: 'read', kind, record, ...saved, raw: text })
})

test('opens a whole storage of version 2 and writes nothing to it', () => {
  const disk = diskWith(...frozen.map(([, kind, text, { record }]) => [`recert/${kind}/${record.id}`, text] as const))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  expect(recordStore.portfolio()).toStrictEqual({
    credentials: [certification, specialization, card, fixedCycle],
    courses: [course],
    planned: [plannedCourse],
    deleted: [{ kind: 'course', record: deletedCourse, deletedOn: '2027-03-15' }],
  })
  expect(recordStore.safety().trouble).toStrictEqual({ damaged: [], newer: [] })
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})
