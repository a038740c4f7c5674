import { describe, expect, test } from 'vitest'
import type { ColumnUse } from '../../../src/domain/files/columnUse'
import { hold } from '../../support/held'
import { cpt, credentialId, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, understood, usesOf } from './csvWorld'

const ace = hold('ace-cpt', { on: '2026-02-01', id: credentialId('ace') })
const toCpt: ColumnUse = `award:${credentialId('cpt')}`
const one = portfolio({ credentials: [cpt()] })
const two = portfolio({ credentials: [cpt(), ace] })
const columnsOf = (heading: string, row = '', held = one) =>
  understood(row === '' ? heading : `${heading}\n${row}`, held).columns.map(({ use, evidence }) => (use === 'ignore' ? evidence : use))

describe('headings are matched by what their words mean:', () => {
  test.each([
    ['Activity Name,Provider Name,Time completed,CECs Awarded', ['title', 'provider', 'completedOn', 'award:cpt']],
    ['activity_title,provider_name,completion_date,ceu_awarded,approval_code', ['title', 'provider', 'completedOn', 'award:cpt', 'number']],
    ['courseTitle,offeredBy,completedAt,ceuCredits,courseUrl', ['title', 'none', 'completedOn', 'award:cpt', 'link']],
    ['Class,Company,When,How many CEUs?,Paid,Comments', ['title', 'provider', 'completedOn', 'award:cpt', 'cost', 'note']],
    ['Workshop,Sponsor,Date of completion [local],Duration (min),Fee ($)', ['title', 'provider', 'completedOn', 'contactHours', 'cost']],
    ['Video,Institute,Watched on,Length (h)', ['title', 'none', 'completedOn', 'contactHours']],
    ['Event,Training Center,Start Date,End Date,CE Hours', ['title', 'provider', 'otherDay', 'completedOn', 'contactHours']],
    ['Course,From,To,Credits,Type of activity', ['title', 'otherDay', 'completedOn', 'award:cpt', 'category']],
    ['Badge Name,Issuer,Issued Date,Expiration Date,Badge URL', ['title', 'provider', 'completedOn', 'otherDay', 'link']],
    ['Kursname,Veranstalter,Abschlussdatum,Stunden,Kosten,Bemerkung', ['title', 'provider', 'completedOn', 'contactHours', 'cost', 'note']],
    ['Intitulé de la formation,Organisme,Date de fin,Durée,Coût', ['title', 'provider', 'completedOn', 'contactHours', 'cost']],
    ['Nombre del curso,Organizador,Fecha de finalización,Horas,Precio', ['title', 'provider', 'completedOn', 'contactHours', 'cost']],
    ['Curso,Instituição,Data de conclusão,Carga horária,Valor', ['title', 'provider', 'completedOn', 'contactHours', 'cost']],
    ['Curso,Entidade,Data,Horas', ['title', 'provider', 'completedOn', 'contactHours']],
    ['Course,Date,Certificate #', ['title', 'completedOn', 'number']],
    ['Course,Date,Certificate No.', ['title', 'completedOn', 'number']],
    ['Course ID,Course,Date', ['number', 'title', 'completedOn']],
    ['Course,Date,Approval #', ['title', 'completedOn', 'number']],
    ['Course,Date,Course ID,Course number', ['title', 'completedOn', 'none', 'number']],
    ['Titolo del corso,Ente,Data di completamento,Ore,Costo', ['title', 'provider', 'completedOn', 'contactHours', 'cost']],
  ])('%s', (heading, meant) => {
    expect(columnsOf(heading)).toEqual(meant)
  })

  test('the best match wins over the first', () => {
    expect(columnsOf('Name,Course,Date,Date completed,Title,CEUs')).toEqual(['none', 'title', 'none', 'completedOn', 'none', 'award:cpt'])
  })

  test('persons’ names, members’ numbers, user ids and codes are no title and no credit', () => {
    const heading = 'First Name,Last Name,Member No,User ID,Email,Course,Course Slug,Completed Date,License #,Score,Credits'
    const row = 'Ana,Ruiz,41,7,ana@example.org,Foam rolling,foam-rolling,2026-03-04,99812,95,0.4'
    expect(columnsOf(heading, row)).toEqual([
      ...['person', 'person', 'code', 'code', 'person', 'title', 'code', 'completedOn', 'code', 'code', 'award:cpt'],
    ])
  })

  test('“Name” is the course, unless the table is about persons', () => {
    expect(columnsOf('Name,Date,CEUs', 'Foam rolling,2026-03-04,0.4')).toEqual(['title', 'completedOn', 'award:cpt'])
    expect(columnsOf('Name,Email,Date,CEUs', 'Ana Ruiz,ana@example.org,2026-03-04,0.4')[0]).toBe('person')
  })

  test('a running total, or what is left to earn, is no credit', () => {
    expect(columnsOf('Course,Date,Running total,CEUs remaining', 'A clinic,2026-03-04,0.4,1.5')).toEqual(['title', 'completedOn', 'code', 'code'])
  })

  test('two columns that fit alike what counts most make it a question', () => {
    const unsure = (heading: string, row: string) =>
      understood(`${heading}\n${row}`, one).columns.flatMap(({ use, evidence }) => (evidence === 'unsure' ? [use] : []))
    expect(unsure('Course,Date,CEUs,CEUs earned', 'A clinic,2026-03-04,0.8,0.4')).toEqual([toCpt])
    expect(unsure('Course,Date,Hours,Minutes', 'A clinic,2026-03-04,2,120')).toEqual(['contactHours'])
    expect(unsure('Course,Date,CEUs,Credits', 'A clinic,2026-03-04,0.8,')).toEqual([])
  })

  test('the day of an order, a payment or anything else isn’t the day of the course', () => {
    expect(columnsOf('Course,Order Date,Payment Date', 'A clinic,2026-03-04,2026-03-05')).toEqual(['title', 'otherDay', 'otherDay'])
    expect(understood('Course,Hire Date\nA clinic,2026-03-04', one).columns[1]).toMatchObject({ use: 'completedOn', evidence: 'unsure' })
  })

  test('what the cells hold decides between meanings', () => {
    expect(columnsOf('Course,Date,Completed,Paid', 'A clinic,2026-03-04,Yes,yes')).toEqual(['title', 'completedOn', 'status', 'none'])
    expect(columnsOf('Course,Completed,Paid', 'A clinic,2026-03-04,$49')).toEqual(['title', 'completedOn', 'cost'])
    expect(columnsOf('Course,Cert on file?,Completed on', 'A clinic,Y,2026-03-04')).toEqual(['title', 'none', 'completedOn'])
  })
})

describe('credit', () => {
  test('goes to the certification that the heading names', () => {
    expect(columnsOf('Course,Date,NASM CEUs,ACE CECs', '', two)).toEqual(['title', 'completedOn', 'award:cpt', 'award:ace'])
    expect(columnsOf('Course,Date,ACE-CPT,National Academy of Sports Medicine credits', '', two)).toEqual([
      'title',
      'completedOn',
      'award:ace',
      'award:cpt',
    ])
  })

  test('for a certification that isn’t held goes to no other', () => {
    expect(columnsOf('Course,Date,ACE CECs', 'A clinic,2026-03-04,0.4')).toEqual(['title', 'completedOn', 'otherCredit'])
  })

  test('in two columns goes by their units', () => {
    expect(columnsOf('Course,Date,CEUs,CECs', 'A clinic,2026-03-04,0.4,0.3', two)).toEqual(['title', 'completedOn', 'award:cpt', 'award:ace'])
  })

  test('may be named in a line above the headings', () => {
    const text = ',,,NASM,ACE\nCourse,Provider,Date,Credit,Credit\nA clinic,Iron,2026-03-04,0.4,0.3'
    expect(keptOf(readCsv(text, two))).toEqual(['A clinic | 2026-03-04 | cpt 0.4 | ace 0.3'])
  })

  test('under a heading with words nobody knows is asked about', () => {
    const text = 'Course,Date,Precision CEUs\nA clinic,2026-03-04,0.4'
    expect(readCsv(text, one)).toMatchObject([{ state: 'ask', questions: [{ kind: 'columnUnsure', use: 'award:cpt' }] }])
    expect(readCsv(text, one, { uses: new Map([[2, toCpt]]) })).toMatchObject([{ state: 'ready', questions: [] }])
  })

  test('of one column and several certifications is asked about once, for the whole table', () => {
    const text = 'Course,Date,CEUs\nA clinic,2026-03-04,0.4'
    expect(understood(text, two).creditFor).toBeNull()
    expect(readCsv(text, two)).toMatchObject([{ state: 'ask', questions: [{ kind: 'whichCertification' }] }])
    expect(keptOf(readCsv(text, two, { creditFor: [credentialId('cpt'), credentialId('ace')] }))).toEqual([
      'A clinic | 2026-03-04 | cpt 0.4 | ace 0.4',
    ])
  })

  test('of one row a credential is joined in one course', () => {
    const text =
      'Course,Date,Certification,Credit\nA clinic,2026-03-04,NASM-CPT,0.4\nA clinic,2026-03-04,ACE-CPT,0.3\nB clinic,2026-04-04,"NASM, ACE",0.2'
    const rows = readCsv(text, two)
    expect(keptOf(rows)).toEqual(['A clinic | 2026-03-04 | cpt 0.4 | ace 0.3', 'B clinic | 2026-04-04 | cpt 0.2 | ace 0.2'])
    expect(rows[1]).toMatchObject({ state: 'leftOut', leftOut: 'joined', joinedTo: 2 })
  })

  test('of one row a credential takes what only the second row says along', () => {
    const heading = 'Course,Date,Certification,Credit,Provider,Hours,Cost,Note,Link'
    const [row] = readCsv(`${heading}\nA clinic,2026-03-04,NASM-CPT,0.4,,,,,\nA clinic,2026-03-04,ACE-CPT,0.3,Iron Academy,4,49,Online,here`, two)
    expect(row?.state).toBe('ready')
    expect(row?.course).toMatchObject({ provider: 'Iron Academy', contactHours: 400, cost: 4900, note: 'Online' })
    expect(row?.remarks).toEqual([{ kind: 'noLink', text: 'here' }])
  })

  test.each([
    ['hours', ',4,49,Online', ',5,49,Online'],
    ['cost', ',4,49,Online', ',4,59,Online'],
    ['note', ',4,49,Online', ',4,49,On site'],
    ['provider', 'Iron Academy,4,49,Online', 'Cedar Learning,4,49,Online'],
  ])('of one row a credential is asked about if the %s differ', (_, one, other) => {
    const heading = 'Course,Date,Certification,Credit,Provider,Hours,Cost,Note'
    const rows = readCsv(`${heading}\nA clinic,2026-03-04,NASM-CPT,0.4,${one}\nA clinic,2026-03-04,ACE-CPT,0.3,${other}`, two)
    expect(rows.map(({ state, joinedTo }) => [state, joinedTo])).toEqual([
      ['ready', null],
      ['ask', null],
    ])
  })

  test('of a row for a certification that isn’t held is asked about', () => {
    const [row] = readCsv('Course,Date,Certification,Credit\nA clinic,2026-03-04,NSCA,0.4\nB clinic,2026-03-05,NASM,0.4', two)
    expect(row).toMatchObject({ state: 'ask', course: { awards: [] }, questions: [{ kind: 'unknownCertification', text: 'NSCA' }] })
  })

  test('that only follows from contact hours is proposed as the form does, for each certification', () => {
    const [row] = readCsv('Course,Date,Hours\nA clinic,2026-03-04,4', two)
    expect(row).toMatchObject({
      state: 'ready',
      remarks: [
        {
          kind: 'proposedCredit',
          awards: [
            { credentialId: 'cpt', amount: 40 },
            { credentialId: 'ace', amount: 40 },
          ],
        },
      ],
    })
    expect(keptOf([row].flatMap((each) => each ?? []))).toEqual(['A clinic | 2026-03-04 | cpt 0.4 | ace 0.4'])
  })

  test('with a third decimal is shown rounded beside what the table says', () => {
    const rows = readCsv('Course,Date,CEUs\nA clinic,2026-03-04,0.125\nB clinic,2026-03-04,0.29\nC clinic,2026-03-04,.50', one)
    expect(rows.map(({ kept }) => [kept.get(toCpt)?.value, kept.get(toCpt)?.isConverted])).toEqual([
      [{ kind: 'credit', amount: 13 }, true],
      [{ kind: 'credit', amount: 29 }, false],
      [{ kind: 'credit', amount: 50 }, false],
    ])
  })

  test('in hours under “CEUs” is converted, and asked about', () => {
    const [row] = readCsv('Course,Date,CEUs\nA clinic,2026-03-04,4 hrs', one)
    expect(row).toMatchObject({ state: 'ask', course: { awards: [{ amount: 40 }] }, questions: [{ kind: 'hoursAsCredit', use: 'award:cpt' }] })
    expect(row?.kept.get(toCpt)).toEqual({ source: '4 hrs', value: { kind: 'credit', amount: 40 }, isConverted: true })
  })

  test('above what a whole cycle requires is asked about, unless it says its unit', () => {
    const rows = readCsv('Course,Date,CEUs\nA clinic,2026-03-04,4\nB clinic,2026-03-05,3 CEUs\nC clinic,2026-03-06,about 0.4', one)
    expect(rows.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([['muchCredit'], [], ['approximate']])
  })

  test('“n/a” has to be filled in, unless the row has credit for another certification', () => {
    expect(readCsv('Course,Date,CEUs\nA clinic,2026-03-04,n/a', one)).toMatchObject([
      { state: 'fix', problems: [{ field: 'award:cpt', problem: { kind: 'noCredit' } }] },
    ])
    expect(keptOf(readCsv('Course,Date,NASM CEUs,ACE CECs\nA clinic,2026-03-04,0.4,n/a', two))).toEqual(['A clinic | 2026-03-04 | cpt 0.4'])
  })
})

test('a duration without a unit that is too long for hours is read as minutes, and asked about', () => {
  const rows = readCsv('Course,Date,Duration\nA clinic,2026-03-04,90\nB clinic,2026-03-05,6', one)
  expect(rows.map(({ course, questions }) => [course?.contactHours, questions])).toEqual([
    [150, [{ kind: 'asMinutes' }]],
    [600, []],
  ])
})

test('credit proposed from hours that is more than a whole cycle requires is asked about', () => {
  expect(readCsv('Course,Date,Hours\nA clinic,2026-03-04,90', one)).toMatchObject([{ state: 'ask', questions: [{ kind: 'muchHours' }] }])
})

test('whether the issuer approved a course, or it counts, says nothing about whether it was completed', () => {
  const text = 'Course,Date,CEUs,NASM approved?,Counts toward renewal?\nA clinic,2026-03-04,0.4,No,No\nB clinic,2026-03-05,0.4,Yes,No'
  expect(readCsv(text, one).map(({ state }) => state)).not.toContain('leftOut')
})

describe('a column that isn’t imported', () => {
  test('and holds dates or amounts is flagged with its likely use', () => {
    const text =
      'Course,Date,Enrolled,Reimbursed,Slot\nA clinic,2026-03-04,2026-01-05,$20,x\nB clinic,2026-03-05,2026-01-06,$30,y\nC clinic,2026-03-06,,,z'
    expect(understood(text, one).columns.map(({ flag }) => flag)).toEqual([
      null,
      null,
      { holds: 'days', count: 2, likely: null },
      { holds: 'money', count: 2, likely: 'cost' },
      null,
    ])
  })

  test('and holds codes that look like amounts isn’t flagged as amounts', () => {
    const text = 'Course,Date,Certificate #,License #\nA,2026-03-04,R$ 12,R$ 1\nB,2026-03-05,R$ 13,R$ 1\nC,2026-03-06,R$ 14,R$ 1'
    expect(understood(text, one).columns.map(({ use, flag }) => [use, flag])).toEqual([
      ['title', null],
      ['completedOn', null],
      ['number', null],
      ['ignore', null],
    ])
  })

  test('and holds one number of a certificate all the way down is the trainer’s own', () => {
    const text = 'Course,Date,Cert #\nA,2026-03-04,119\nB,2026-03-05,119\nC,2026-03-06,119'
    expect(understood(text, one).columns[2]?.use).toBe('ignore')
  })

  test('can be chosen, and its use leaves the column that had it', () => {
    const table = understood('Course,Date,CEUs,Points for me\nA clinic,2026-03-04,0.4,0.3', one, { uses: new Map([[3, toCpt]]) })
    expect(usesOf(table)).toEqual(['title', 'completedOn', 'ignore', 'award:cpt'])
    expect(table.columns.map(({ evidence }) => evidence)).toEqual(['heading', 'heading', 'none', 'chosen'])
  })
})

test('a column is never a title, a day or credit by its position alone', () => {
  const text = 'Foam rolling,Iron School,3/14/2026,0.4\nMobility,Iron School,4/18/2026,0.2'
  expect(readCsv(text, one).map(({ state, questions }) => [state, questions.map(({ kind }) => kind)])).toEqual([
    ['ask', ['columnUnsure', 'columnUnsure', 'columnUnsure', 'columnUnsure']],
    ['ask', ['columnUnsure', 'columnUnsure', 'columnUnsure', 'columnUnsure']],
  ])
  const confirmed: readonly ColumnUse[] = ['title', 'provider', 'completedOn', toCpt]
  expect(readCsv(text, one, { uses: new Map(confirmed.entries()) }).map(({ state }) => state)).toEqual(['ready', 'ready'])
})
