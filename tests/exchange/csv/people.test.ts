import { describe, expect, test } from 'vitest'
import { cpt, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, understood } from './csvWorld'

const one = portfolio({ credentials: [cpt()] })
const roster =
  'Employee,Course,Date,CEUs\nAna Ruiz,CPR,2026-03-04,0.1\nBo Lee,CPR,2026-03-04,0.1\n,Mobility,2026-04-05,0.2\nana ruiz,Mobility,2026-04-05,0.2'
const namesIn = (text: string) => understood(text, one).people?.names ?? []

describe('a list of several people', () => {
  test('asks whose rows to import, and nobody is chosen beforehand', () => {
    expect(understood(roster, one).people).toEqual({ heading: 'Employee', names: ['Ana Ruiz', 'Bo Lee'], mine: null })
    const [first] = readCsv(roster, one)
    expect(first).toMatchObject({ state: 'ask', questions: [{ kind: 'whichPerson' }] })
    expect(readCsv(roster, one).map(({ state }) => state)).toEqual(['ask', 'ask', 'ask', 'ask'])
  })

  test('leaves out the rows of others; one without a name is that of the person above', () => {
    const rows = readCsv(roster, one, { mine: 'Ana Ruiz' })
    expect(keptOf(rows)).toEqual(['CPR | 2026-03-04 | cpt 0.1', 'Mobility | 2026-04-05 | cpt 0.2'])
    expect(rows.map(({ state, leftOut }) => [state, leftOut])).toEqual([
      ['ready', null],
      ['leftOut', 'otherPerson'],
      ['leftOut', 'otherPerson'],
      ['ready', null],
    ])
  })

  test('may be the trainer’s all the same', () => {
    expect(readCsv(roster, one, { mine: '' }).map(({ state }) => state)).toEqual(['ready', 'repeated', 'ready', 'repeated'])
  })

  test.each([
    ['First Name,Last Name,Email,Course,Date\nAna,Ruiz,a@x.example,CPR,2026-03-04\nAna,Lee,b@x.example,CPR,2026-03-04', ['Ana Ruiz', 'Ana Lee']],
    ['Name,Course,Date\nAna Ruiz,CPR,2026-03-04\nBo Lee,CPR,2026-03-04', ['Ana Ruiz', 'Bo Lee']],
    ['Email,Course,Date\na@x.example,CPR,2026-03-04\nb@x.example,CPR,2026-03-04', ['a@x.example', 'b@x.example']],
    ['Participant,Trainer,Course,Date\nAna,Cy,CPR,2026-03-04\nBo,Cy,CPR,2026-03-04', ['Ana', 'Bo']],
  ])('is known by its columns: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test.each([
    ['the teachers', 'Course,Date,Instructor\nCPR,2026-03-04,Cy Dee\nMobility,2026-04-05,Di Eff'],
    ['one person', 'Name,Course,Date\nAna Ruiz,CPR,2026-03-04\nAna Ruiz,Mobility,2026-04-05'],
    ['marks', 'Member,Course,Date\nYes,CPR,2026-03-04\nNo,Mobility,2026-04-05'],
    ['courses', 'Name,Date\nCPR,2026-03-04\nMobility,2026-04-05'],
    ['descriptions', 'Description,Course,Date\nHands on,CPR,2026-03-04\nOnline,Mobility,2026-04-05'],
  ])('isn’t one that names %s', (_, text) => {
    expect(namesIn(text)).toEqual([])
  })
})
