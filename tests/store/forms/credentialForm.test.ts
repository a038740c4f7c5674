import { describe, expect, test } from 'vitest'
import { type CredentialDraft, draftOfCredential, withName } from '../../../src/domain/forms/credentialDraft'
import type { Credential } from '../../../src/domain/records/credential'
import { credentialForm } from '../../../src/store/forms/credentialForm'
import { createForm } from '../../../src/store/forms/form'
import { openPage, type Page } from '../../support/page'
import { cpt, credentialId, day, ownCertification, specialization } from '../../support/portfolio'
import { editCredential, removeCredential } from '../../support/world'

const open = (page: Page, edited: Credential | null = null, name = '') => createForm(page.store, credentialForm(edited, name))

const heldIn = ({ state }: Page): Credential => {
  const [first] = state().portfolio.credentials
  if (first === undefined) throw new Error('nothing is held')
  return first
}

/** The form for a new credential, with a preset chosen by name. */
function typed(page: Page, name: string, draft: Partial<CredentialDraft> = {}) {
  const form = open(page)
  form.change({ ...withName(form.view().draft, name), ...draft })
  return form
}

const names = ({ state }: Page) => state().portfolio.credentials.map(({ name }) => name)

/** Edits the first credential in another tab. */
function editInAnotherTab(page: Page, change: Partial<CredentialDraft>): void {
  page.inAnotherTab((state) => state.portfolio.credentials.forEach((held) => editCredential(state, held, { ...draftOfCredential(held), ...change })))
}

const removeInAnotherTab = (page: Page) => page.inAnotherTab((state) => state.portfolio.credentials.forEach((each) => removeCredential(state, each)))

describe('a new credential', () => {
  test('needs a name and, if it expires, a date; its errors follow what is typed', () => {
    const page = openPage()
    const form = open(page)
    expect([form.submit(), form.view().errors.map(({ field }) => field)]).toEqual([false, ['name', 'certifiedOn']])
    form.change(withName(form.view().draft, 'NASM-CPT'))
    expect(form.view().errors).toEqual([{ field: 'certifiedOn', problem: { kind: 'needsADate' } }])
    form.change({ certifiedOn: '2026-01-15' })
    expect([form.view().errors, form.view().expiry]).toEqual([[], '2028-01-15'])
    expect([form.submit(), form.submit(), names(page)]).toEqual([true, false, ['NASM-CPT']])
  })

  test('reports a typed expiry that is not a date instead of calculating one', () => {
    const form = typed(openPage(), 'NASM-CPT', { certifiedOn: '2026-01-15', expiresOn: '?' })
    form.submit()
    expect(form.view().errors).toEqual([{ field: 'expiresOn', problem: { kind: 'date', reason: 'unreadable' } }])
  })

  test('is rejected for as long as the same credential is held', () => {
    const page = openPage({ records: [cpt()] })
    const form = typed(page, 'nasm-cpt', { certifiedOn: '2026-01-15' })
    form.submit()
    expect(form.view().errors).toEqual([{ field: 'name', problem: { kind: 'nameTaken' } }])
    removeInAnotherTab(page)
    expect(form.view().errors).toEqual([])
  })

  test('starts with the name chosen in the first of two steps', () => {
    const page = openPage()
    const form = open(page, null, 'NASM-CPT')
    expect(form.view()).toMatchObject({ isSecondStep: true, preset: { id: 'nasm-cpt' }, draft: { name: 'NASM-CPT' }, isTouched: false })
    expect(open(page).view().isSecondStep).toBe(false)
    expect(open(openPage({ records: [specialization()] }), null, 'NASM-CPT').view().isSecondStep).toBe(false)
  })

  test('offers to restore the same credential if it was recently removed', () => {
    const page = openPage({ records: [cpt()] })
    removeCredential(page.state(), heldIn(page))
    expect(open(page).view().removed).toBeNull()
    expect(typed(page, 'NASM-CPT').view().removed).toMatchObject({ record: { id: 'cpt' } })
    expect(typed(page, 'NASM-CES').view().removed).toBeNull()
  })
})

describe('an edited credential', () => {
  test('keeps its id, its kind and its rule', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    form.change({ name: 'My CPT' })
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toEqual(cpt({ name: 'My CPT' }))
  })

  test.each([
    ['a name that is taken', 'nasm-cpt', { kind: 'nameTaken' }],
    ['no name', '', { kind: 'empty' }],
  ])('is rejected with %s', (_, name, problem) => {
    const page = openPage({ records: [cpt(), ownCertification()] })
    const own = page.state().portfolio.credentials.find(({ id }) => id === 'own') ?? null
    const form = open(page, own)
    form.change({ name })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ errors: [{ field: 'name', problem }], draft: { name } })
  })

  test('moves a calculated expiry with the certificate date, and keeps a typed one', () => {
    const expiry = (record: Credential) => {
      const page = openPage({ records: [record] })
      const form = open(page, heldIn(page))
      form.change({ certifiedOn: '2026-02-01' })
      return form.view().expiry
    }
    expect(expiry(cpt())).toBe('2028-02-01')
    expect(expiry(cpt({ expiresOn: day('2028-01-31') }))).toBe('2028-01-31')
  })

  test('shows a change from another tab beside the draft, and does not overwrite it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    form.change({ certifiedOn: '2026-01-16' })
    editInAnotherTab(page, { name: 'My CPT' })
    expect(form.submit()).toBe(false)
    expect(form.view()).toMatchObject({ conflict: { current: { name: 'My CPT' } }, draft: { certifiedOn: '2026-01-16' } })
    expect(names(page)).toEqual(['My CPT'])
  })

  test('keeps a rule change from another tab if the trainer keeps the draft', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    form.change({ name: 'Mine' })
    page.inAnotherTab(({ portfolio: { credentials }, perform }) => {
      const [before] = credentials
      if (before?.kind !== 'certification') throw new Error('no certification')
      perform({
        verb: 'ruleChanged',
        subject: { kind: 'sampleData' },
        changes: [{ kind: 'credential', before, after: { ...before, ruleEdited: true } }],
      })
    })
    form.keepMine()
    expect(form.submit()).toBe(true)
    expect(heldIn(page)).toMatchObject({ name: 'Mine', ruleEdited: true })
  })

  test('takes the version from another tab if the trainer chooses it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    form.change({ certifiedOn: '2026-01-16' })
    editInAnotherTab(page, { expiresOn: '2028-01-31' })
    form.startAfresh()
    expect(form.view()).toMatchObject({ conflict: null, expiry: '2028-01-31', draft: { certifiedOn: '2026-01-15' }, isTouched: false })
  })

  test('is restored on saving if another tab removed it', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    removeInAnotherTab(page)
    expect(form.view().conflict).toEqual({ current: null })
    expect(form.submit()).toBe(true)
    expect(heldIn(page).id).toBe(credentialId('cpt'))
  })

  test('becomes a new credential if another tab removed it and the form starts over', () => {
    const page = openPage({ records: [cpt()] })
    const form = open(page, heldIn(page))
    removeInAnotherTab(page)
    form.startAfresh()
    expect(form.view()).toMatchObject({ base: null, draft: { name: '', choice: null } })
  })
})
