import { describe, expect, test } from 'vitest'
import { toCredentialId } from '../../../src/domain/records/ids'
import { mendableUses, rowChoices } from '../../../src/exchange/csv/rowChoices'
import { cpt, portfolio } from '../../support/portfolio'
import { keptOf, readCsv, readerFor, understood, usesOf } from './csvWorld'

const held = portfolio({ credentials: [cpt()] })
const both = portfolio({ credentials: [cpt(), cpt({ id: toCredentialId('other'), name: 'ACE-CPT' })] })
const choicesIn = (text: string, world = held) => readCsv(text, world).map((row) => rowChoices(row, usesOf(understood(text, world)), false))

describe('what can be done with a row:', () => {
  test('its questions are accepted, unless the whole column asks', () => {
    expect(choicesIn('Course,Date,CEUs\nA,2026-03-04,~0.4\nB,2026-03-04,0.4\nC,soon,0.4')).toEqual([['accept'], [], []])
    expect(choicesIn('Course,Date,CEUs\nA,2026-03-04,~0.4', both)).toEqual([[]])
  })

  test('one that’s left out is imported anyway if it has a title and a day', () => {
    const text = 'Course,Date,Status\nA,2026-03-04,Rejected\nB,,Rejected\n,2026-03-04,Rejected\nTotal,,\nCourse,Date,Status'
    expect(choicesIn(text)).toEqual([['bringBack'], [], [], [], []])
  })

  test('but not one whose credit another row has', () => {
    const text = 'Course,Date,Certification,CEUs\nA,2026-03-04,NASM-CPT,0.4\nA,2026-03-04,ACE-CPT,0.4'
    expect(readCsv(text, both).map(({ leftOut }) => leftOut)).toEqual([null, 'joined'])
    expect(choicesIn(text, both)).toEqual([[], []])
  })

  test('one that was brought back is left out again', () => {
    const text = 'Course,Date,Status\nA,2026-03-04,Rejected'
    const table = understood(text, held)
    const [row] = table.body
    if (row === undefined) throw new Error('no row')
    const read = readerFor(table, held)({ ...row, isBroughtBack: true })
    expect(keptOf([read])).toEqual(['A | 2026-03-04'])
    expect(rowChoices({ ...read, state: 'ready', sameAs: null, joinedTo: null }, usesOf(table), true)).toEqual(['leaveOut'])
  })
})

test('cells that are asked about or left out can be mended too', () => {
  const text =
    'Course,Date,Hours,Cost,CEUs,Category,Link,Status\nA,2026-03-04,N/A,ask,~0.4,Yoga,see my mail,Audited\nB,2026-03-04,1,$2,0.4,,,Completed'
  const uses = usesOf(understood(text, held))
  expect(readCsv(text, held).map((row) => [...mendableUses(row, uses)].toSorted())).toEqual([
    ['award:cpt', 'category', 'contactHours', 'cost', 'link', 'status'],
    [],
  ])
})

test('a day that is asked about is mended in the column it’s in', () => {
  const text = 'Course,Date\nA,3/4/01'
  expect([...readCsv(text, held).flatMap((row) => [...mendableUses(row, usesOf(understood(text, held)))])]).toEqual(['completedOn'])
})
