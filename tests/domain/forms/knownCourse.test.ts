import { describe, expect, test } from 'vitest'
import { lastLogged } from '../../../src/domain/forms/lastLogged'
import { fullTitle, knownCourse, suggestCourses } from '../../../src/domain/forms/knownCourse'
import { amount, course, cpt, credentialId, ownCertification, portfolio } from '../../support/portfolio'

const withCpt = portfolio({ credentials: [cpt()] })

describe('a course Recert knows by name', () => {
  test.each(['CES', 'ces', '  nasm-ces ', 'NASM  CES', 'Corrective Exercise Specialization', 'corrective exercise specialization (ces)'])(
    '“%s” is the CES, worth 1.9 toward a NASM-CPT',
    (typed) => {
      expect(knownCourse(typed, withCpt)).toMatchObject({
        title: 'Corrective Exercise Specialization (CES)',
        provider: 'NASM',
        category: 'specialization',
        awards: [{ credentialId: 'cpt', amount: amount('1.9') }],
        grants: 'nasm-ces',
        source: 'catalog',
      })
    },
  )

  test('the PES is worth 1.9 and the CPR class 0.1', () => {
    expect(knownCourse('PES', withCpt)?.awards).toEqual([{ credentialId: 'cpt', amount: amount('1.9') }])
    for (const typed of ['cpr / aed', 'CPR /AED', 'Cpr  & AED', 'cpr-aed']) expect(knownCourse(typed, withCpt)?.title).toBe('CPR/AED')
    expect(knownCourse('cpr/aed', withCpt)?.awards).toEqual([{ credentialId: 'cpt', amount: amount('0.1') }])
  })

  test('credit is known only for the certifications held', () => {
    expect(knownCourse('CES', portfolio())?.awards).toEqual([])
    expect(knownCourse('CES', portfolio({ credentials: [ownCertification()] }))?.awards).toEqual([])
  })

  test.each(['', '   ', 'CE', 'CES Level 2', 'Webinar'])('“%s” is not one', (typed) => {
    expect(knownCourse(typed, withCpt)).toBeNull()
  })

  test.each([
    'Heartsaver CPR AED',
    'Adult CPR/AED',
    'BLS Provider',
    'Basic Life Support',
    'CPR class',
    'Adult First Aid/CPR/AED',
    'cpr recertification',
    'CPR for personal trainers',
    'PALS',
    'Cardiopulmonary Resuscitation',
    'Automated External Defibrillator',
    'CPR/AED for Coaches and Fitness Instructors',
    'CPR without First Aid',
    'C.P.R. / A.E.D. class',
    'Pediatric Advanced Life Support',
  ])('“%s” is a class for the CPR/AED card, under its own name', (typed) => {
    expect(knownCourse(typed, withCpt)).toMatchObject({
      title: typed,
      category: 'cpr',
      awards: [{ credentialId: 'cpt', amount: amount('0.1') }],
      grants: 'cpr-aed',
    })
  })

  test.each([
    'First aid basics',
    'Adult First Aid without CPR',
    'First aid without CPR/AED',
    'First Aid without CPR and AED',
    'First Aid without CPR or AED',
    'First Aid, CPR not included',
    'First Aid - no CPR',
    'Basic First Aid (non-CPR)',
    'Red Cross Teachers First Aid',
    'Heartsaver First Aid',
  ])('“%s” is a first aid class, of which no credit is known', (typed) => {
    expect(knownCourse(typed, withCpt)).toMatchObject({ title: typed, category: 'firstAid', awards: [], grants: null })
  })

  test.each([
    'CPR instructor course',
    'Teaching CPR',
    'Train the trainer: AED',
    'Life support for athletes',
    'Training with pals',
    'Mental Health First Aid',
    'Youth mental-health first-aid',
    'Psychological First Aid',
    'Pet First Aid & CPR',
    'Cat and Dog First Aid',
    'Heartsaver Bloodborne Pathogens',
    'Advanced Coaching Skills for Life Support',
    'CPR for Your Business',
    'Financial First Aid for Trainers',
    'BLS Instructor',
  ])('“%s” is no such class', (typed) => {
    expect(knownCourse(typed, withCpt)).toBeNull()
  })

  test('a class logged before is filled in as it was', () => {
    const logged = course({ title: 'Heartsaver', category: 'course', worth: { cpt: '0.2' } })
    expect(knownCourse('heartsaver', portfolio({ credentials: [cpt()], courses: [logged] }))).toMatchObject({ category: 'course', source: 'logged' })
  })

  test('no name is none, even if a backup had a course without one', () => {
    expect(knownCourse('', portfolio({ courses: [course({ title: ' ' })] }))).toBeNull()
  })

  test('its full name is the catalog’s', () => {
    expect([' ces', 'Kettlebells'].map(fullTitle)).toEqual(['Corrective Exercise Specialization (CES)', null])
  })
})

describe('what to know about the values', () => {
  test.each([
    ['CES', 'The 1.9 CEUs are from third parties, about 2009 to 2012. The 19 hours follow from NASM’s 0.1 CEU an hour.'],
    ['CNC', 'No source prints this course’s value. An article says only that NASM’s home-study courses give 0.1 to 1.9.'],
    ['CPR/AED', ''],
    ['ACE-CPT', ''],
  ])('of %s is “%s”', (typed, expected) => {
    expect(knownCourse(typed, withCpt)?.remark).toBe(expected)
  })

  test('is nothing for a course logged before: its values are the trainer’s own', () => {
    expect(knownCourse('CES', portfolio({ courses: [course({ title: 'CES' })] }))?.remark).toBe('')
  })

  test('the CNC has no credit of its own', () => {
    expect(knownCourse('CNC', withCpt)?.awards).toEqual([])
  })
})

describe('a course that was logged before', () => {
  const logged = (id: string, on: string, worth: string) => course({ id, on, title: 'Kettlebell Basics', provider: 'IKFF', hours: '3', worth })

  test('is known as last logged', () => {
    const courses = [logged('a', '2026-02-01', '0.2'), logged('b', '2026-03-01', '0.3')]
    expect(knownCourse('kettlebell  basics', portfolio({ courses }))).toMatchObject({
      provider: 'IKFF',
      contactHours: amount('3'),
      awards: [{ credentialId: 'cpt', amount: amount('0.3') }],
      source: 'logged',
    })
  })

  test('wins over the catalog, which still adds what it grants and its credit elsewhere', () => {
    const credentials = [cpt(), cpt({ id: credentialId('second') })]
    const courses = [course({ title: 'CES', provider: 'My gym', worth: '1.5' })]
    const known = knownCourse('ces', portfolio({ credentials, courses }))
    expect(known).toMatchObject({ provider: 'My gym', category: 'course', grants: 'nasm-ces', source: 'logged' })
    expect(known?.awards.find((award) => award.credentialId === credentialId('cpt'))?.amount).toBe(amount('1.5'))
    expect(known?.awards.find((award) => award.credentialId === credentialId('second'))?.amount).toBe(amount('1.9'))
  })
})

describe('suggestions while typing', () => {
  const titles = (typed: string, ...logged: readonly string[]) =>
    suggestCourses(typed, portfolio({ courses: logged.map((title, index) => course({ id: `c${index}`, title })) })).map(({ title }) => title)

  test('match any part of a name, ignoring case', () => {
    expect(titles('corrective')).toEqual(['Corrective Exercise Specialization (CES)', 'TBMM Corrective Exercise Specialist (TBMM-CES)'])
    expect(titles('aed')).toEqual(['CPR/AED'])
  })

  test('start with the catalog, then logged courses, latest first', () => {
    expect(titles('nutrition', 'Nutrition basics', 'Sports nutrition')).toEqual([
      'Certified Nutrition Coach (CNC)',
      'Sports nutrition',
      'Nutrition basics',
    ])
  })

  test('name each course once', () => {
    expect(titles('kettlebell', 'Kettlebell Basics', 'kettlebell basics', 'Kettlebell Flow')).toEqual(['Kettlebell Flow', 'kettlebell basics'])
    expect(titles('cpr', 'CPR/AED')).toEqual(['CPR/AED'])
  })

  test('are at most six', () => {
    expect(titles('webinar', ...Array.from({ length: 20 }, (_, index) => `Webinar ${index}`))).toHaveLength(6)
  })

  test('are empty if nothing matches', () => {
    expect(titles('yoga', 'Kettlebell Basics')).toEqual([])
  })
})

test('of many courses, up to six are suggested, at most four of them from the catalog, and the latest of each name', () => {
  const logged = Array.from({ length: 130 }, (_, index) =>
    course({
      id: `c${1000 + index}`,
      title: `Personal training ${index % 10}`,
      provider: `Year ${index}`,
      on: index < 100 ? '2026-03-01' : '2026-04-01',
    }),
  )
  const held = portfolio({ courses: logged })
  const found = suggestCourses('e', held)
  expect([found.length, found.filter(({ source }) => source === 'catalog').length]).toEqual([6, 4])
  expect(suggestCourses('personal training', held).map(({ title, provider }) => `${title}, ${provider}`)).toEqual([
    'Personal training 9, Year 129',
    'Personal training 8, Year 128',
    'Personal training 7, Year 127',
    'Personal training 6, Year 126',
    'Personal training 5, Year 125',
    'Personal training 4, Year 124',
  ])
  expect([...lastLogged(held)].map(({ id }) => id).slice(0, 2)).toEqual(['c1129', 'c1128'])
})
