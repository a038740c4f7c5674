import { expect, test } from 'vitest'
import cardText from '../../fixtures/v3/card.json?raw'
import certificationText from '../../fixtures/v3/certification.json?raw'
import courseText from '../../fixtures/v3/course.json?raw'
import deletedCourseText from '../../fixtures/v3/deletedCourse.json?raw'
import fixedCycleText from '../../fixtures/v3/fixedCycle.json?raw'
import insuranceText from '../../fixtures/v3/insurance.json?raw'
import plannedCourseText from '../../fixtures/v3/plannedCourse.json?raw'
import specializationText from '../../fixtures/v3/specialization.json?raw'
import { createCodec } from '../../../src/storage/format/codec'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { diskWith, openRecordStore } from '../../support/world'

// The fixtures are records as version 3 wrote them. Never edit them: anyone with such a record must always be able to open it.

const every = [
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
  'firstAid',
  'other',
]

const plain = {
  checks: [],
  caps: [],
  prorated: [],
  lateWindow: null,
  cards: [],
  carryOver: null,
  opens: null,
  repeats: true,
  yearly: [],
  sharesCredit: false,
  fees: { currency: 'GBP', renewal: null, petition: null },
  unit: { name: 'CPD points', hoursPerUnit: null },
  cycle: { months: 24, ends: 'fixed', endsOn: '2027-12-31' },
  requirement: { id: 'education', label: 'Continuing education', min: 1000, max: 1000, categories: every },
}

const certification = {
  id: '0mj2k7q1x-4k8s0a9z1b',
  name: 'BOC-ATC',
  presetId: 'boc-atc',
  certifiedOn: '2024-06-15',
  number: '2000012345',
  kind: 'certification',
  title: 'Athletic Trainer',
  issuer: 'Board of Certification',
  expiresOn: '2027-12-31',
  rule: {
    checks: [
      { kind: 'provider', id: 'own', label: 'BOC courses', min: 200, providers: ['BOC', 'Board of Certification'] },
      { kind: 'ticked', id: 'evidence', label: 'Evidence based practice', min: 1000 },
      { kind: 'spread', id: 'spread', label: 'Two kinds of education', atLeast: 2, each: 25 },
    ],
    caps: [{ id: 'distance', label: 'Distance learning', max: 1200 }],
    prorated: [
      { fromMonth: 0, requirement: { id: 'education', label: 'Education', min: 5000, max: 5000, categories: ['course', 'firstAid'] } },
      { fromMonth: 12, requirement: { id: 'education', label: 'Education', min: 2500, max: 2500, categories: ['course', 'firstAid'] }, fee: 2750 },
      { fromMonth: 18, requirement: { id: 'education', label: 'Education', min: 0, max: 0, categories: [] }, fee: null },
    ],
    lateWindow: {
      education: { days: 0 },
      application: { months: 2 },
      fees: [
        { through: { days: 31 }, fee: 2000 },
        { through: { months: 2 }, fee: null },
      ],
      isConfirmed: false,
    },
    cards: [
      { topic: 'cpr', validOn: 'renewal', daysBeyond: 30, issuedWithinMonths: 12 },
      { topic: 'firstAid', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: null },
      { topic: 'insurance', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null },
      { topic: 'other', validOn: 'cycleEnd', daysBeyond: 0, issuedWithinMonths: null },
    ],
    carryOver: { max: 500, of: ['courses'] },
    opens: { months: 6 },
    repeats: false,
    yearly: [
      { id: 'fee', label: 'Maintenance fee', on: '12-31', fee: 5500 },
      { id: 'attestation', label: 'Attest to the standards', on: null, fee: null },
    ],
    sharesCredit: true,
    fees: {
      currency: 'USD',
      renewal: 5500,
      petition: null,
      others: [
        { label: 'Members', fee: 0 },
        { label: 'Each further certification', fee: 2500 },
      ],
    },
    unit: { name: 'CEUs', hoursPerUnit: 100 },
    cycle: { months: 24, ends: 'yearEnd' },
    requirement: {
      id: 'renewal',
      label: 'Renewal',
      min: 5000,
      max: 5000,
      children: [
        { id: 'courses', label: 'Courses', min: 0, max: null, categories: ['specialization', 'course', 'conference', 'college'], maxPerCourse: 2000 },
        { id: 'quizzes', label: 'Quizzes', min: 0, max: 2500, categories: ['homeStudy', 'quiz'], maxPerYear: 1000, from: '2026-07-01' },
        { id: 'cards', label: 'Card classes', min: 0, max: 500, categories: ['cpr', 'firstAid'] },
      ],
    },
  },
  ruleEdited: true,
  renewals: [
    {
      renewedOn: '2025-12-01',
      fee: 5500,
      start: '2024-06-15',
      expiry: '2025-12-31',
      nextStart: '2026-01-01',
      rule: plain,
      ruleEdited: false,
      credited: [{ courseId: '0mf1a2b3c-1z2y3x4w5v', title: 'Corrective Exercise Specialization (CES)', completedOn: '2025-05-03', amount: 1900 }],
      carried: [{ requirementId: 'courses', amount: 400 }],
    },
  ],
  stepsDone: [{ stepId: 'fee', dueOn: '2026-12-31', doneOn: '2026-11-20' }],
}

const fixedCycle = {
  id: '0mj8r1c2v-9d8f7g6h5j',
  name: 'Kettlebell Coach – Ünïcødé',
  presetId: null,
  certifiedOn: null,
  kind: 'certification',
  title: '',
  issuer: '',
  expiresOn: '2027-12-31',
  rule: plain,
  ruleEdited: true,
  renewals: [],
}

const specialization = {
  id: '0mj2k8w3d-z0x7c1v5b9',
  name: 'NASM-CES',
  presetId: 'nasm-ces',
  certifiedOn: '2026-09-12',
  number: 'CES-1186 900',
  kind: 'specialization',
  expiresOn: null,
}

const card = {
  id: '0mj2k9a8p-1q2w3e4r5t',
  name: 'First aid and CPR',
  presetId: 'cpr-aed',
  certifiedOn: '2026-05-09',
  number: '226000000001',
  kind: 'card',
  expiresOn: '2028-05-31',
  cycle: { months: 24, ends: 'monthEnd' },
  covers: ['cpr', 'firstAid'],
}

const insurance = {
  id: '0mj2kb1c2-9o8i7u6y5t',
  name: 'Liability insurance',
  presetId: null,
  certifiedOn: '2026-02-01',
  kind: 'card',
  expiresOn: '2027-02-01',
  cycle: { months: 12, ends: 'anniversary' },
  covers: ['insurance', 'other'],
}

const course = {
  id: '0mj2kdb4n-7y6u5i4o3p',
  title: 'Functional ankle mobility – Ünïcødé 💪',
  provider: 'Local university',
  category: 'firstAid',
  contactHours: 150,
  cost: 14950,
  awards: [
    {
      credentialId: '0mj2k7q1x-4k8s0a9z1b',
      amount: 150,
      requirementId: 'courses',
      ticked: ['evidence', 'distance'],
      submission: { state: 'inDoubt', on: '2027-03-01' },
    },
    { credentialId: '0mj8r1c2v-9d8f7g6h5j', amount: 150, ticked: [], submission: { state: 'sent', on: null } },
  ],
  number: 'CEP-90210/7',
  link: 'https://example.org/courses/ankle?ref=7#top',
  note: 'Paid by the studio.\nThe certificate came by mail – “ask for Ann”.',
  completedOn: '2027-02-28',
}

const plannedCourse = {
  id: '0mj2ke7r6-5t4r3e2w1q',
  title: 'Performance Enhancement Specialization (PES)',
  provider: 'NASM',
  category: 'specialization',
  contactHours: 1900,
  cost: null,
  awards: [{ credentialId: '0mj2k7q1x-4k8s0a9z1b', amount: 1900, ticked: ['distance'] }],
  link: 'https://example.org/pes',
  plannedFor: '2027-09-01',
}

const deletedCourse = {
  id: '0mj2kh9z7-p0o9i8u7y6',
  title: 'Logged by mistake',
  provider: '',
  category: 'other',
  contactHours: null,
  cost: 0,
  awards: [],
  note: 'Delete it.',
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
  ['card of an insurance', 'credential', insuranceText, { rev: 1, savedAt: '2027-03-15T18:07:13.400Z', deletedOn: null, record: insurance }],
  ['course', 'course', courseText, { rev: 3, savedAt: '2027-03-15T18:09:00.001Z', deletedOn: null, record: course }],
  ['planned course', 'course', plannedCourseText, { rev: 1, savedAt: '2027-03-15T18:10:20.500Z', deletedOn: null, record: plannedCourse }],
  ['deleted course', 'course', deletedCourseText, { rev: 2, savedAt: null, deletedOn: '2027-03-15', record: deletedCourse }],
] as const

test.each(frozen)('reads a %s of version 3 as it was saved', (_, kind, text, { record, ...saved }) => {
  expect(createCodec().decode(kind, record.id, text)).toStrictEqual({ state: 'read', kind, record, ...saved, raw: text })
})

test.each(frozen)('writes a %s of version 3 back exactly, except for the order of its fields', (_, kind, text, { record }) => {
  const codec = createCodec()
  const decoded = codec.decode(kind, record.id, text)
  if (decoded.state !== 'read') throw new Error('it was read above')
  expect(JSON.parse(codec.encode(decoded))).toStrictEqual(JSON.parse(text))
})

test('opens a whole storage of version 3 and writes nothing to it', () => {
  const disk = diskWith(...frozen.map(([, kind, text, { record }]) => [`recert/${kind}/${record.id}`, text] as const))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  expect(recordStore.portfolio()).toStrictEqual({
    credentials: [certification, specialization, card, insurance, fixedCycle],
    courses: [course],
    planned: [plannedCourse],
    deleted: [{ kind: 'course', record: deletedCourse, deletedOn: '2027-03-15' }],
  })
  expect(recordStore.safety().trouble).toStrictEqual({ damaged: [], newer: [] })
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})
