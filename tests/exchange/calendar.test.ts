import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from '../../src/exchange/calendar'
import { day } from '../support/portfolio'

// ical.js, which reads the files here, shares no code with ical-generator, which writes them.

const at = new Date('2026-11-20T10:00:00Z')
const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key: 'expiry-a',
  on: day('2028-01-15'),
  title: 'NASM-CPT expires',
  text: 'Renew',
  alarms: [90],
  ...changes,
})

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never) // safe: ical.js reads what it has parsed
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const found = new ICAL.Event(each)
    return {
      uid: found.uid,
      summary: found.summary,
      description: found.description,
      sequence: found.sequence,
      start: found.startDate.toString(),
      end: found.endDate.toString(),
      isDate: found.startDate.isDate,
      triggers: each.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      related: each.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstProperty('trigger')?.getFirstParameter('related') ?? 'START'),
    }
  })
}

test('an event lasts all day, with its reminders at 9 a.m.', () => {
  expect(read(calendarFile([event({ alarms: [90, 1, 0] })], at))).toEqual([
    {
      uid: 'expiry-a@recert.invalid',
      summary: 'NASM-CPT expires',
      description: 'Renew',
      sequence: 91101600,
      start: '2028-01-15',
      end: '2028-01-16',
      isDate: true,
      triggers: ['-P89DT15H', '-PT15H', 'PT9H'],
      related: ['START', 'START', 'START'],
    },
  ])
})

test('a later export has the same ids and a higher sequence, so it updates the events', () => {
  const [first] = read(calendarFile([event()], at))
  const [second] = read(calendarFile([event({ title: 'Changed' })], new Date('2026-11-20T10:00:01Z')))
  expect(second?.uid).toBe(first?.uid)
  expect(second?.sequence).toBe((first?.sequence ?? 0) + 1)
})

test('an id from someone else’s backup cannot break a line', () => {
  const file = calendarFile([event({ key: 'expiry-x\r\nATTENDEE:mailto:a@b.c' })], at)
  expect(file).not.toContain('\r\nATTENDEE')
  expect(read(file)[0]?.uid).toBe('expiry-x%d%aATTENDEE%3amailto%3aa%40b%2ec@recert.invalid')
})

test('the sequence is a valid number whatever the clock says', () => {
  expect(read(calendarFile([event()], new Date('2019-01-01T00:00:00Z')))[0]?.sequence).toBe(0)
  expect(read(calendarFile([event()], new Date('2090-01-01T00:00:00Z')))[0]?.sequence).toBe(2082844800)
})

test('control characters are left out, as the standard requires', () => {
  const [found] = read(calendarFile([event({ title: 'a\u0000\u0007\u001b\u007fb\tc' })], at))
  expect(found?.summary).toBe('ab\tc')
})

test('an empty calendar can be read', () => {
  expect(read(calendarFile([], at))).toEqual([])
})

describe('to the letter of RFC 5545:', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom('é', '\u{1F4AA}', ',', ';', '\\', '\n', '日', 'a', ' '), maxLength: 300 }),
  )

  test('every line ends in CRLF and has at most 75 octets, without splitting a character', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, text, key) => {
        const file = calendarFile([event({ title, text, key })], at)
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        const lines = file.split('\r\n')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n\uFFFD]/)
        }
      }),
    )
  })

  test('what goes in comes out again', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const [found] = read(calendarFile([event({ title, text: 'x' })], at))
        // Control characters aren't allowed in a calendar.
        expect(found?.summary).toBe(title.replace(/\r\n?/g, '\n'))
      }),
    )
  })
})
