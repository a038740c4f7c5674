import { describe, expect, test } from 'vitest'
import { mendableUses } from '../../../src/exchange/csv/rowChoices'
import { rowQuestionText } from '../../../src/words/changes/importQuestions'
import { cpt, ownCertification, portfolio } from '../../support/portfolio'
import { readCsv } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })

const rowWith = (hours: string, course = 'Foam Rolling Basics') => readCsv(`Course,Date,Hours\n${course},2026-05-03,"${hours}"`, held)[0]

describe('where credit can only come of the hours', () => {
  test.each(['2-3', '1 day', '?', '-4', 'TBD', 'half', '2 x 3', '1/2', '8–10', '8 – 10 hrs', '⅓', '2⅔'])(
    'a row whose hours are “%s” has to be mended',
    (hours) => {
      expect(rowWith(hours)).toMatchObject({
        state: 'fix',
        course: null,
        problems: [{ field: 'contactHours', problem: { kind: 'amount', reason: 'notANumber' } }],
      })
    },
  )

  test.each([
    ['3 1/2', 350],
    ['1 1/2 hrs', 150],
    ['2 3/4', 275],
    ['3½', 350],
  ])('“%s” are hours and a fraction', (hours, contactHours) => {
    expect(rowWith(hours)).toMatchObject({ state: 'ready', course: { contactHours, awards: [{ credentialId: 'cpt' }] } })
  })

  test.each(['', '-', '0'])('a row whose hours are “%s” is ready, and says that it has no credit', (hours) => {
    expect(rowWith(hours)).toMatchObject({ state: 'ready', course: { contactHours: null, awards: [] }, remarks: [{ kind: 'noHours' }] })
  })

  test('hours that are “about” so many are asked about', () => {
    expect(rowWith('~8 hrs')).toMatchObject({
      state: 'ask',
      course: { contactHours: 800 },
      questions: [{ kind: 'approximate', use: 'contactHours' }],
    })
  })

  test('hours worth more than a whole cycle are asked about once, whatever the number of certifications', () => {
    const two = portfolio({ credentials: [cpt(), ownCertification()] })
    const [row] = readCsv('Course,Date,Hours\nFoam Rolling Basics,2026-05-03,990', two)
    expect(row).toMatchObject({ state: 'ask', questions: [{ kind: 'muchHours' }] })
    expect(row?.questions.map((question) => rowQuestionText(question, [], String))).toEqual([
      'This row has hours worth more than a whole cycle’s credit. Are they hours?',
    ])
    expect(mendableUses({ questions: row?.questions ?? [], remarks: [] }, ['title', 'completedOn', 'contactHours'])).toEqual(
      new Set(['contactHours']),
    )
  })

  test('a course whose credit is known by its name needs no hours', () => {
    expect(rowWith('1 day', 'CES')).toMatchObject({
      state: 'ready',
      course: { contactHours: null, awards: [{ credentialId: 'cpt', amount: 190 }] },
      remarks: [{ kind: 'leftOutCell', use: 'contactHours', text: '1 day' }, { kind: 'proposedCredit' }],
    })
  })
})

test('beside a column of credit, hours that can’t be read are left out', () => {
  const [row] = readCsv('Course,Date,Hours,CEUs\nFoam Rolling Basics,2026-05-03,1 day,0.8', held)
  expect(row).toMatchObject({ state: 'ready', course: { contactHours: null, awards: [{ amount: 80 }] }, remarks: [{ kind: 'leftOutCell' }] })
})
