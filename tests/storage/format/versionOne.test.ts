import { expect, test } from 'vitest'
import cardText from '../../fixtures/v1/card.json?raw'
import certificationText from '../../fixtures/v1/certification.json?raw'
import courseText from '../../fixtures/v1/course.json?raw'
import deletedCourseText from '../../fixtures/v1/deletedCourse.json?raw'
import deletedCourseWithoutInstantText from '../../fixtures/v1/deletedCourseWithoutInstant.json?raw'
import specializationText from '../../fixtures/v1/specialization.json?raw'
import { createCodec } from '../../../src/storage/format/codec'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { diskWith, openRecordStore } from '../../support/world'

// The fixtures are records as version 1 wrote them. Never edit them: anyone with such a record must always be able to open it.
// Below is the whole result for each.

const certification = {
  id: '0mf2k7q1x-4k8s0a9z1b',
  name: 'NASM-CPT',
  title: 'Certified Personal Trainer',
  issuer: 'National Academy of Sports Medicine',
  presetId: 'nasm-cpt',
  certifiedOn: '2026-06-15',
  kind: 'certification',
  expiresOn: '2028-06-15',
  rule: {
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
            'college',
            'contribution',
            'other',
            'homeStudy',
            'quiz',
            'certification',
            'service',
            'ethics',
          ],
        },
        { id: 'cpr', label: 'CPR/AED', min: 10, max: 10, categories: ['cpr'] },
      ],
    },
    lateWindow: { education: { days: 90 }, application: { days: 365 }, fees: [], isConfirmed: true },
    checks: [],
    prorated: [],
    caps: [],
    cards: [],
    opens: null,
    repeats: true,
    yearly: [],
    carryOver: null,
    sharesCredit: false,
    fees: { currency: 'USD', renewal: null, petition: null },
  },
  ruleEdited: false,
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
  completedOn: '2027-02-28',
  category: 'course',
  contactHours: 150,
  cost: null,
  awards: [{ credentialId: '0mf2k7q1x-4k8s0a9z1b', amount: 15 }],
}

const deletedCourse = {
  id: '0mf2kh9z7-p0o9i8u7y6',
  title: 'Logged by mistake',
  provider: '',
  completedOn: '2027-02-20',
  category: 'other',
  contactHours: null,
  cost: null,
  awards: [],
}

const deletedCourseWithoutInstant = {
  id: '0mf2km5r2-a1s2d3f4g5',
  title: 'Logged twice',
  provider: 'NASM',
  completedOn: '2027-02-21',
  category: 'conference',
  contactHours: 600,
  cost: null,
  awards: [{ credentialId: '0mf2k7q1x-4k8s0a9z1b', amount: 60 }],
}

const frozen = [
  ['certification', 'credential', certificationText, { rev: 3, savedAt: '2027-03-15T18:04:05.678Z', deletedOn: null, record: certification }],
  ['specialization', 'credential', specializationText, { rev: 1, savedAt: '2027-03-15T18:05:11.020Z', deletedOn: null, record: specialization }],
  ['card', 'credential', cardText, { rev: 2, savedAt: '2027-03-15T18:06:42.300Z', deletedOn: null, record: card }],
  ['course', 'course', courseText, { rev: 1, savedAt: '2027-03-15T18:09:00.001Z', deletedOn: null, record: course }],
  ['deleted course', 'course', deletedCourseText, { rev: 2, savedAt: '2027-03-15T18:12:30.999Z', deletedOn: '2027-03-15', record: deletedCourse }],
  [
    'deleted course without an instant',
    'course',
    deletedCourseWithoutInstantText,
    { rev: 2, savedAt: null, deletedOn: '2027-03-15', record: deletedCourseWithoutInstant },
  ],
] as const

test.each(frozen)('reads a %s of version 1 in today’s shape', (_, kind, text, { record, ...saved }) => {
  expect(createCodec().decode(kind, record.id, text)).toStrictEqual({ state: 'read', kind, record, ...saved, raw: text })
})

test('opens a whole storage of version 1 and writes nothing to it', () => {
  const disk = diskWith(...frozen.map(([, kind, text, { record }]) => [`recert/${kind}/${record.id}`, text] as const))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  expect(recordStore.portfolio()).toStrictEqual({
    credentials: [certification, specialization, card],
    courses: [course],
    planned: [],
    deleted: [
      { kind: 'course', record: deletedCourse, deletedOn: '2027-03-15' },
      { kind: 'course', record: deletedCourseWithoutInstant, deletedOn: '2027-03-15' },
    ],
  })
  expect(recordStore.safety().trouble).toStrictEqual({ damaged: [], newer: [] })
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})
