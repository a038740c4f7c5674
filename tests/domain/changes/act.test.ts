import { describe, expect, test } from 'vitest'
import { bringBack, deleteCourse, removeCredential } from '../../../src/domain/changes/act'
import { ces, course, cpt, credentialId, day, portfolio } from '../../support/portfolio'

describe('deleting', () => {
  test('a course removes its current record', () => {
    const base = ces()
    expect(deleteCourse(base)).toEqual({
      verb: 'deleted',
      subject: { kind: 'course', title: 'CES' },
      changes: [{ kind: 'course', before: base, after: null }],
    })
  })

  test('a credential removes its current record and leaves its courses', () => {
    const base = cpt()
    expect(removeCredential(base)).toEqual({
      verb: 'deleted',
      subject: { kind: 'credential', name: 'NASM-CPT' },
      changes: [{ kind: 'credential', before: base, after: null }],
    })
  })
})

describe('bringing back', () => {
  const deletedOn = day('2026-11-01')

  test('a course restores it unchanged', () => {
    const record = course({ title: 'Webinar' })
    expect(bringBack(portfolio(), { kind: 'course', record, deletedOn })).toEqual({
      verb: 'broughtBack',
      subject: { kind: 'course', title: 'Webinar' },
      changes: [{ kind: 'course', before: null, after: record }],
    })
  })

  const removed = { kind: 'credential', record: cpt({ id: credentialId('old') }), deletedOn } as const

  test('a credential keeps its name if it is free', () => {
    expect(bringBack(portfolio(), removed)).toMatchObject({
      subject: { kind: 'credential', name: 'NASM-CPT' },
      changes: [{ after: { id: 'old', name: 'NASM-CPT' } }],
    })
  })

  test.each([
    [['NASM-CPT'], 'NASM-CPT (2)'],
    [['nasm-cpt '], 'NASM-CPT (2)'],
    [['NASM-CPT', 'NASM-CPT (2)'], 'NASM-CPT (3)'],
    [['NASM-CPT (2)'], 'NASM-CPT'],
  ])('a credential whose name is taken by %j comes back as %s', (names, expected) => {
    const held = portfolio({ credentials: names.map((name, index) => cpt({ id: credentialId(`held${index}`), name })) })
    expect(bringBack(held, removed)).toMatchObject({
      subject: { kind: 'credential', name: expected },
      changes: [{ after: { id: 'old', name: expected } }],
    })
  })
})
