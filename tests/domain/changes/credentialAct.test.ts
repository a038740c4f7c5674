import { describe, expect, test } from 'vitest'
import { addCredential, editCredential } from '../../../src/domain/changes/credentialAct'
import { draftOfCredential, emptyCredentialDraft, withPreset } from '../../../src/domain/forms/credentialDraft'
import { cpt, credentialId, day, portfolio, preset } from '../../support/portfolio'

const today = day('2026-11-20')

/** Ids in the order in which they are asked for: `id1`, `id2`. */
function context() {
  let asked = 0
  return { today, newId: () => `id${++asked}` }
}

const withCpt = portfolio({ credentials: [cpt()] })

describe('adding a credential', () => {
  const draft = { ...withPreset(emptyCredentialDraft, preset('nasm-cpt', 'certification')), certifiedOn: '2026-01-15' }

  test('adds it under a new id', () => {
    expect(addCredential(draft)(portfolio(), context())).toEqual({
      ok: true,
      value: {
        verb: 'added',
        subject: { kind: 'credential', name: 'NASM-CPT' },
        changes: [{ kind: 'credential', before: null, after: cpt({ id: credentialId('id1') }) }],
      },
    })
  })

  test('is refused where one of its name is held', () => {
    expect(addCredential(draft)(withCpt, context())).toMatchObject({ ok: false, error: { kind: 'fields', errors: [{ field: 'name' }] } })
  })
})

describe('editing a credential', () => {
  const base = cpt()
  const edited = { ...draftOfCredential(base), expiresOn: '2028-01-31' }

  test('changes it and keeps its id', () => {
    const act = editCredential(base, edited)(portfolio({ credentials: [base] }), context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: base, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })

  test('that was changed meanwhile is refused', () => {
    const elsewhere = cpt({ name: 'My CPT' })
    expect(editCredential(base, edited)(portfolio({ credentials: [elsewhere] }), context())).toEqual({
      ok: false,
      error: { kind: 'changedMeanwhile' },
    })
  })

  test('that was removed meanwhile brings it back with the edit', () => {
    const act = editCredential(base, edited)(portfolio(), context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: null, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })

  test('that was removed meanwhile, and its name taken, is refused at the name', () => {
    const other = portfolio({ credentials: [cpt({ id: credentialId('other') })] })
    expect(editCredential(base, edited)(other, context())).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'name', problem: { kind: 'nameTaken' } }] },
    })
  })
})
