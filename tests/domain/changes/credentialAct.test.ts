import { describe, expect, test } from 'vitest'
import { addCredential, editCredential, noteStep, reopenStep } from '../../../src/domain/changes/credentialAct'
import { without } from '../../../src/domain/values/without'
import { cpt, credentialId, day, portfolio } from '../../support/portfolio'
import { fee } from '../../support/yearly'

const today = day('2026-11-20')

/** Ids in the order requested: `id1`, `id2`. */
function context() {
  let asked = 0
  return { today, newId: () => `id${++asked}` }
}

const typed = without(cpt(), 'id')

test('adding a credential adds it under a new id', () => {
  expect(addCredential(typed)(portfolio(), context())).toEqual({
    ok: true,
    value: {
      verb: 'added',
      subject: { kind: 'credential', name: 'NASM-CPT' },
      changes: [{ kind: 'credential', before: null, after: cpt({ id: credentialId('id1') }) }],
    },
  })
})

describe('editing a credential', () => {
  const base = cpt()
  const later = { ...typed, expiresOn: day('2028-01-31') }

  test('changes it and keeps its id', () => {
    const act = editCredential(base, later)(portfolio({ credentials: [base] }), context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: base, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })

  test('that changed in the meantime is refused', () => {
    const elsewhere = cpt({ name: 'My CPT' })
    expect(editCredential(base, later)(portfolio({ credentials: [elsewhere] }), context())).toEqual({
      ok: false,
      error: { kind: 'changedMeanwhile' },
    })
  })

  test('that was removed in the meantime brings it back with the edit', () => {
    const act = editCredential(base, later)(portfolio(), context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: null, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })
})

test('noting a yearly step keeps those noted before, and reopening one takes only that', () => {
  const [first, second] = ['2026-08-31', '2027-08-31'].map((on) => ({ stepId: 'fee', dueOn: day(on), doneOn: day('2026-08-03') }))
  if (first === undefined || second === undefined) throw new Error('there are two')
  const noted = noteStep(cpt({ stepsDone: [first] }), { step: fee('08-31'), dueOn: second.dueOn, done: null }, second.doneOn)
  expect(noted.changes).toMatchObject([{ after: { stepsDone: [first, second] } }])
  const reopened = reopenStep(cpt({ stepsDone: [first, second] }), { step: fee('08-31'), dueOn: first.dueOn, done: first })
  expect(reopened.changes).toMatchObject([{ after: { stepsDone: [second] } }])
})
