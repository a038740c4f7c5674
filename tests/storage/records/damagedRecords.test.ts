import { expect, test } from 'vitest'
import { hundredths } from '../../../src/domain/values/amount'
import { createFakeKeyValue, failAt, fullAt, securityError, textsOf, unitsOf, unreadable } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import {
  card,
  certification,
  course,
  courseKey,
  credentialKey,
  currentVersion,
  planned,
  savedCourse,
  savedCredential,
  savedText,
} from '../../support/records'
import { courseIn, diskWith, openRecordStore, settle, titlesIn, today } from '../../support/world'

test('a record cut off at any byte goes to quarantine unchanged, the others load, and nothing else is written', () => {
  const whole = Buffer.from(savedText(course('cut', { title: 'Mobilité 💪' }), { rev: 12 }))
  for (let bytes = 0; bytes < whole.length; bytes += 1) {
    const raw = whole.subarray(0, bytes).toString()
    const others = [savedCourse('left', { title: 'Left alone' }), savedCredential(card('held'))] as const
    const disk = diskWith(others[0], [courseKey('cut'), raw], others[1])
    const storage = createFakeKeyValue(disk)
    const recordStore = openRecordStore({ storage })
    expect(titlesIn(recordStore.portfolio())).toEqual(['Left alone'])
    expect(recordStore.portfolio().credentials).toEqual([card('held')])
    expect(recordStore.safety().trouble).toEqual({ damaged: [{ key: 'recert/quarantine/recert/course/cut', raw }], newer: [] })
    expect(textsOf(disk)).toEqual({ ...Object.fromEntries(others), 'recert/quarantine/recert/course/cut': raw })
    expect(storage.writes).toEqual(['set recert/quarantine/recert/course/cut', 'remove recert/course/cut'])
  }
})

test.each([
  'null',
  '[]',
  '"x"',
  '42',
  '{}',
  'true',
  '',
  ' ',
  '\u0000',
  '[object Object]',
  'undefined',
  '{"v":1}',
  '{"v":2}',
  '{"v":"1"}',
  '{"v":0}',
  '{"v":1e999}',
])('the text %j is a damaged record, not an empty one', (raw) => {
  const disk = diskWith([courseKey('a'), raw], [credentialKey('b'), raw])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.portfolio()).toEqual({ credentials: [], courses: [], planned: [], deleted: [] })
  expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/course/a': raw, 'recert/quarantine/recert/credential/b': raw })
})

const impossibleCourses = {
  'an amount below zero': { awards: [{ credentialId: 'c', amount: -10 }] },
  'an amount in parts of a hundredth': { awards: [{ credentialId: 'c', amount: 0.5 }] },
  'an amount as text': { awards: [{ credentialId: 'c', amount: '190' }] },
  'an amount beyond all rules': { awards: [{ credentialId: 'c', amount: 100_001 }] },
  'an award for nothing': { awards: [{ credentialId: '', amount: 10 }] },
  'awards that are no list': { awards: {} },
  'no awards at all': { awards: undefined },
  'a day that is not in the calendar': { completedOn: '2027-02-29' },
  'a day with a space': { completedOn: ' 2027-02-01' },
  'a day with a time': { completedOn: '2027-02-01T00:00:00Z' },
  'a day as a number': { completedOn: 20270201 },
  'no name': { title: '' },
  'a name that is no text': { title: ['Course'] },
  'a category of another world': { category: 'yoga' },
  'hours below zero': { contactHours: -1 },
  'hours left out': { contactHours: undefined },
  'a provider of null': { provider: null },
  'an id that is a number': { id: 7 },
  'a cost below zero': { cost: -1 },
  'a cost left out': { cost: undefined },
  'a cost as text': { cost: '149' },
  'ticks that are no list': { awards: [{ credentialId: 'c', amount: 10, ticked: 'evidence' }] },
  'a tick of nobody knows what': { awards: [{ credentialId: 'c', amount: 10, ticked: [7] }] },
  'a number that is no text': { number: 90210 },
  'a link of null': { link: null },
  'a note that is no text': { note: ['Paid'] },
  'a requirement that is no text': { awards: [{ credentialId: 'c', amount: 10, requirementId: null }] },
  'a submission in a state of another world': { awards: [{ credentialId: 'c', amount: 10, submission: { state: 'lost', on: null } }] },
  'a submission that has not been sent': { awards: [{ credentialId: 'c', amount: 10, submission: { state: 'notSent', on: null } }] },
  'a submission on a day that is not in the calendar': {
    awards: [{ credentialId: 'c', amount: 10, submission: { state: 'sent', on: '2027-02-29' } }],
  },
  'neither a day of completion nor one that it is planned for': { completedOn: undefined },
}

test.each(Object.entries(impossibleCourses))('one of 500 courses with %s: 499 load, and the one goes to quarantine', (_, wrong) => {
  const texts = Array.from({ length: 500 }, (_, index) => savedCourse(`c${index}`))
  const raw = savedText({ ...course('c250'), ...wrong })
  const disk = diskWith(...texts, [courseKey('c250'), raw])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.portfolio().courses).toHaveLength(499)
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/c250', raw }])
})

test('a course with a completion date is completed, whatever else it has', () => {
  const recordStore = openRecordStore({
    storage: createFakeKeyValue(diskWith([courseKey('a'), savedText({ ...course('a'), plannedFor: '2027-06-01' })])),
  })
  expect(recordStore.portfolio().courses.map(({ id }) => id)).toEqual(['a'])
  expect(recordStore.portfolio().planned).toEqual([])
})

test('a planned course without its day goes to quarantine, and the other planned courses load', () => {
  const raw = savedText({ ...planned('a'), plannedFor: '2027-02-30' })
  const disk = diskWith([courseKey('a'), raw], [courseKey('b'), savedText(planned('b'))])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.portfolio().planned).toEqual([planned('b')])
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/a', raw }])
})

const { rule, ...unruled } = certification('c')
const ruled = (changes: object) => ({ ...unruled, rule: { ...rule, ...changes } })
const renewal = { renewedOn: '2028-05-01', fee: 99_00, start: '2026-06-01', expiry: '2028-06-01', rule, credited: [], carried: [] }
const impossibleCredentials = {
  'a kind of another world': { ...certification('c'), kind: 'licence' },
  'no rule': unruled,
  'no expiry': { ...certification('c'), expiresOn: null },
  'a card without a cycle': { ...certification('c'), kind: 'card', covers: ['cpr'] },
  'a card for nobody knows what': { ...card('c'), covers: undefined },
  'a card for something of another world': { ...card('c'), covers: ['yoga'] },
  'a number that is no text': { ...card('c'), number: 226 },
  'a rule that asks nothing': { ...unruled, rule: { ...rule, requirement: { ...rule.requirement, min: 0 } } },
  'a requirement of no kind': { ...unruled, rule: { ...rule, requirement: { id: 'r', label: 'R', min: 200, max: null } } },
  'a unit of no hours': { ...unruled, rule: { ...rule, unit: { name: 'CEUs', hoursPerUnit: 0 } } },
  'a cycle of no months': { ...unruled, rule: { ...rule, cycle: { months: 0, ends: 'anniversary' } } },
  'a requirement that asks more than it counts': { ...unruled, rule: { ...rule, requirement: { ...rule.requirement, max: hundredths(1_99) } } },
  'a part that asks more than it counts': {
    ...unruled,
    rule: { ...rule, requirement: { id: 'r', label: 'R', min: 200, max: null, children: [{ id: 's', label: 'S', min: 2, max: 1, categories: [] }] } },
  },
  'a cycle of more than a hundred years': { ...unruled, rule: { ...rule, cycle: { months: 1201, ends: 'anniversary' } } },
  'a late window of more than a hundred years': {
    ...unruled,
    rule: { ...rule, lateWindow: { education: { days: 36_501 }, application: { days: 0 }, fees: [], isConfirmed: true } },
  },
  'a cycle of a month and a half': { ...unruled, rule: { ...rule, cycle: { months: 1.5, ends: 'anniversary' } } },
  'a late window before the expiry': ruled({ lateWindow: { education: { days: -1 }, application: { days: 0 }, fees: [], isConfirmed: true } }),
  'a late window that may be confirmed': ruled({ lateWindow: { education: { days: 0 }, application: { days: 0 }, fees: [] } }),
  'a late window of the first version': { ...unruled, rule: { ...rule, lateWindow: { educationDays: 90, applicationDays: 365 } } },
  'a damaged part of a part': {
    ...unruled,
    rule: {
      ...rule,
      requirement: { id: 'r', label: 'R', min: 200, max: null, children: [{ id: 's', label: 'S', min: 1, max: 'all', categories: [] }] },
    },
  },
  'a course in its place': course('c'),
  'no title': { ...certification('c'), title: undefined },
  'no issuer': { ...certification('c'), issuer: null },
  'a rule that is edited in part': { ...certification('c'), ruleEdited: 'a little' },
  'renewals that are no list': { ...certification('c'), renewals: {} },
  'a renewal without its rule': { ...certification('c'), renewals: [{ ...renewal, rule: undefined }] },
  'a renewal on a day that is not in the calendar': { ...certification('c'), renewals: [{ ...renewal, renewedOn: '2028-02-30' }] },
  'a renewal that credits nobody knows what': { ...certification('c'), renewals: [{ ...renewal, credited: [{ courseId: 'a', amount: 10 }] }] },
  'no checks': ruled({ checks: undefined }),
  'a check of no kind': ruled({ checks: [{ id: 'p', label: 'P', min: 10, providers: ['NASM'] }] }),
  'a check for parts of a part': ruled({ checks: [{ kind: 'spread', id: 's', label: 'S', atLeast: 1.5, each: 10 }] }),
  'a prorated part that asks more than it counts': ruled({
    prorated: [{ fromMonth: 12, requirement: { id: 'r', label: 'R', min: 2, max: 1, categories: [] } }],
  }),
  'a card that must hold for less than a day': ruled({ cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: -1, issuedWithinMonths: null }] }),
  'a card that must hold on some day': ruled({ cards: [{ topic: 'cpr', validOn: 'always', daysBeyond: 0, issuedWithinMonths: null }] }),
  'a carry-over of nobody knows how much': ruled({ carryOver: {} }),
  'fees in no currency': ruled({ fees: { renewal: null, petition: null } }),
  'a cycle that ends for everyone on no day': ruled({ cycle: { months: 24, ends: 'fixed' } }),
  'a carry-over from parts that are no list': ruled({ carryOver: { max: null, of: 'courses' } }),
  'a ticked check of no amount': ruled({ checks: [{ kind: 'ticked', id: 'e', label: 'E' }] }),
  'no caps': ruled({ caps: undefined }),
  'a cap that caps nothing': ruled({ caps: [{ id: 'd', label: 'D', max: null }] }),
  'a renewal that opens on nobody knows what day': ruled({ opens: {} }),
  'repeats that count a little': ruled({ repeats: 'a little' }),
  'a yearly step on a day that no year has': ruled({ yearly: [{ id: 'y', label: 'Y', on: '02-30', fee: null }] }),
  'a yearly step in a month that no year has': ruled({ yearly: [{ id: 'y', label: 'Y', on: '13-01', fee: null }] }),
  'a yearly step done on a day that is not in the calendar': {
    ...certification('c'),
    stepsDone: [{ stepId: 'y', dueOn: '2027-12-31', doneOn: '2027-02-30' }],
  },
  'an earlier card that ended on no day': { ...card('c'), periods: [{ certifiedOn: '2024-09-10' }] },
  'a prorated fee below zero': ruled({ prorated: [{ fromMonth: 12, requirement: rule.requirement, fee: -1 }] }),
  'a price for nobody': ruled({ fees: { currency: 'USD', renewal: null, petition: null, others: [{ fee: 99_00 }] } }),
  'a first day that is not in the calendar': ruled({ requirement: { id: 'r', label: 'R', min: 2, max: 2, categories: [], from: '2026-02-30' } }),
  'a maximum for a course that is no amount': ruled({ requirement: { id: 'r', label: 'R', min: 2, max: 2, categories: [], maxPerCourse: null } }),
  'a maximum for a year that is no amount': ruled({ requirement: { id: 'r', label: 'R', min: 2, max: 2, categories: [], maxPerYear: null } }),
}

test.each(Object.entries(impossibleCredentials))('a credential with %s goes to quarantine', (_, record) => {
  const disk = diskWith([credentialKey('c'), savedText(record)], savedCredential(certification('d')))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.portfolio().credentials).toEqual([certification('d')])
  expect([...disk.keys()]).toEqual(['recert/credential/d', 'recert/quarantine/recert/credential/c'])
})

test.each([
  ['no revision', { rev: 0 }],
  ['a revision of one and a half', { rev: 1.5 }],
  ['no time of saving', { savedAt: 'yesterday' }],
  ['a day of deletion that is not in the calendar', { deletedOn: '2027-13-01' }],
  ['a version below one', { v: 0 }],
])('a record with %s goes to quarantine', (_, saved) => {
  const disk = diskWith(savedCourse('a', {}, saved))
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().courses).toEqual([])
  expect([...disk.keys()]).toEqual(['recert/quarantine/recert/course/a'])
})

test('a record with neither a time of saving nor a day of deletion goes to quarantine', () => {
  const disk = diskWith([courseKey('a'), JSON.stringify({ v: currentVersion, rev: 1, deletedOn: null, record: course('a') })])
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().courses).toEqual([])
  expect([...disk.keys()]).toEqual(['recert/quarantine/recert/course/a'])
})

test('a record with another id than its key goes to quarantine: it would be written back elsewhere', () => {
  const disk = diskWith([courseKey('a'), savedText(course('b'))], savedCourse('b', { title: 'The real one' }), [courseKey(''), savedText(course(''))])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(titlesIn(recordStore.portfolio())).toEqual(['The real one'])
  expect([...disk.keys()]).toEqual(['recert/course/b', 'recert/quarantine/recert/course/a', 'recert/quarantine/recert/course/'])
})

const unmovable = 'x'.repeat(400)

test('without space for quarantine a damaged record stays where it is, unchanged and reported, and moves once there is space', () => {
  const raw = '{"v":1,"rev":1,"savedAt":'
  const disk = diskWith([courseKey('a'), raw], savedCourse('b'))
  const before = textsOf(disk)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))) })
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(textsOf(disk)).toEqual(before)
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/course/a', raw }])

  openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(disk.get('recert/quarantine/recert/course/a')).toBe(raw)
  expect(disk.has('recert/course/a')).toBe(false)
})

test('without space for quarantine a damaged record is not overwritten by an open edit', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  const open = courseIn(recordStore.portfolio(), 'a')
  disk.set(courseKey('a'), unmovable)
  storage.fault = fullAt(disk, unitsOf(disk))
  recordStore.noticeKey(courseKey('a'))
  expect(recordStore.commit([{ kind: 'course', before: null, after: open }], today)).toEqual({ ok: false, error: 'refused' })
  expect(disk.get(courseKey('a'))).toBe(unmovable)
})

test('without space for quarantine a damaged record is not overwritten from the safety copy until it is discarded', async () => {
  const disk = diskWith([courseKey('a'), unmovable], savedCourse('b'))
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))), mirror })
  await settle()
  expect(disk.get(courseKey('a'))).toBe(unmovable)
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 0 })

  recordStore.discardDamaged(courseKey('a'))
  expect(recordStore.safety().trouble.damaged).toEqual([])
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Course a', 'Course b'])
})

test('a record damaged twice in different ways goes to quarantine twice', () => {
  const disk = diskWith([courseKey('a'), 'first'])
  openRecordStore({ storage: createFakeKeyValue(disk) })
  disk.set(courseKey('a'), 'second')
  openRecordStore({ storage: createFakeKeyValue(disk) })
  disk.set(courseKey('a'), 'second')
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.safety().trouble.damaged).toEqual([
    { key: 'recert/quarantine/recert/course/a', raw: 'first' },
    { key: 'recert/quarantine/recert/course/a#2', raw: 'second' },
  ])
})

test('a record damaged by another tab goes to quarantine, and the page is notified', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const updates: boolean[] = []
  recordStore.subscribe((update) => updates.push(update.recordsChanged))
  disk.set(courseKey('a'), '{"v":1')
  recordStore.noticeKey(courseKey('a'))
  expect(updates).toEqual([true])
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/a', raw: '{"v":1' }])
})

test('a discarded damaged record is gone', () => {
  const disk = diskWith([courseKey('a'), 'null'], savedCourse('b'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const updates: boolean[] = []
  recordStore.subscribe(({ recordsChanged }) => updates.push(recordsChanged))
  recordStore.discardDamaged('recert/quarantine/recert/course/a')
  expect([recordStore.safety().trouble.damaged, updates]).toEqual([[], [false]])
  expect([...disk.keys()]).toEqual([courseKey('b')])
})

test.each([1, 2])('names and fields called __proto__ or constructor affect only their own record, of version %i', (version) => {
  const poisoned = `{"v":${version},"rev":1,"savedAt":"2027-03-01T10:00:00.000Z","deletedOn":null,"__proto__":{"polluted":1},"record":{"id":"__proto__",`
  const rest =
    '"title":"Odd","provider":"","completedOn":"2027-02-01","category":"course","contactHours":null,"cost":null,"awards":[{"credentialId":"constructor","amount":10,"__proto__":{"polluted":1}}],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'
  const disk = diskWith([courseKey('__proto__'), poisoned + rest], savedCourse('constructor', { title: 'Also odd' }), savedCourse('plain'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(titlesIn(recordStore.portfolio())).toEqual(['Odd', 'Also odd', 'Course plain'])
  expect(recordStore.safety().trouble.damaged).toEqual([])
  const everything = [{}, [], ...recordStore.portfolio().courses, ...recordStore.portfolio().courses.flatMap(({ awards }) => awards)]
  expect(everything.map((thing) => Reflect.get(thing, 'polluted') as unknown)).toEqual(everything.map(() => undefined))
})

test("a key the browser can't read is left alone, and the others load", () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk, unreadable(courseKey('a')))
  expect(titlesIn(openRecordStore({ storage }).portfolio())).toEqual(['Course b'])
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})

test("a storage that lists its keys but can't read them opens empty, and nothing is written to it", () => {
  const storage = createFakeKeyValue(diskWith(savedCourse('a')), failAt('getItem', 1, securityError, Infinity))
  expect(openRecordStore({ storage }).portfolio().courses).toEqual([])
  expect(storage.writes).toEqual([])
})

test('what other pages store next to the records is neither read nor touched', () => {
  const disk = diskWith(['theme', 'dark'], ['recert/settings', 'null'], ['recert/courses/a', '{'], ['other/recert/course/a', '{'], savedCourse('a'))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  expect(titlesIn(openRecordStore({ storage }).portfolio())).toEqual(['Course a'])
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})
