import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/domain/device/settings'
import { certificationPreset } from '../../src/domain/rule/issuers/presets'
import { withPresetNoted } from '../../src/domain/status/presetNews'
import { without } from '../../src/domain/values/without'
import { settingsKey } from '../../src/storage/format/keys'
import { goTo } from '../app/trainer'
import { openRecert } from '../support/openRecert'
import { credentialKey, savedText } from '../support/records'
import { amount, awarded, ces, course, cpt, credentialId, day, group, leaf, ownCertification } from '../support/portfolio'

const { rule } = cpt()
const older = cpt({ rule: { ...rule, requirement: leaf('education', { min: '1.9', max: '1.9' }) } })
const cheaper = cpt({ rule: { ...rule, fees: { ...rule.fees, renewal: amount('79') } } })

const offer = (name = 'NASM-CPT') => screen.findByText(`The ${name} rule has changed.`)
const presetNotice = () => screen.findByText('Recert’s preset for NASM-CPT has changed. Your rule stays the same.')
const notesOf = (presetNotes: readonly string[]) => [settingsKey, JSON.stringify({ v: 1, settings: { ...defaultSettings, presetNotes } })] as const
const offered = () => screen.queryByText('The NASM-CPT rule has changed.')

test('a new rule is offered with what it changes for the trainer, and one Undo takes it back', async () => {
  const { user, store } = await openRecert({ records: [older, ces()] })
  expect((await offer()).closest('p')).toHaveTextContent(/You’d need 0\.1 CEU more\.$/)
  expect(screen.getByRole('link', { name: 'See the details' })).toHaveAttribute('href', '#/credentials/cpt?tab=rule')
  await user.click(screen.getByRole('button', { name: 'Use the new rule' }))
  expect(store.getState().portfolio.credentials[0]).toMatchObject({ rule, ruleEdited: false })
  expect(offered()).toBeNull()
  expect(screen.getByRole('main')).toHaveFocus()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(store.getState().portfolio.credentials[0]).toMatchObject({ rule: older.rule })
  await offer()
})

test('a new rule can be put off until Recert is opened again', async () => {
  const first = await openRecert({ records: [older] })
  await offer()
  await first.user.click(screen.getByRole('button', { name: 'Not now' }))
  expect(offered()).toBeNull()
  await goTo(first.user, 'Courses')
  await goTo(first.user, 'Dashboard')
  expect(offered()).toBeNull()
  first.close()
  await openRecert({ disk: first.disk })
  await offer()
})

test('a new price is offered calmly, and nothing needs attention because of it', async () => {
  await openRecert({ records: [cheaper, ces(), course({ category: 'cpr', on: '2026-09-10', worth: '0.1' })] })
  const text = await screen.findByText('Renewal fee: unknown instead of $79.')
  expect(text.closest('p')).toHaveTextContent('The NASM-CPT rule has changed. Renewal fee: unknown instead of $79.')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByText('Next')).toBeNull()
})

test.each([
  ['follows its preset as it is', cpt()],
  ['was changed by the trainer', { ...older, ruleEdited: true }],
  ['is the trainer’s own', ownCertification({ name: 'NASM-CPT' })],
])('nothing is offered for a rule that %s, while another certification’s is', async (_, held) => {
  await openRecert({ records: [held, { ...older, id: credentialId('other'), name: 'Another' }] })
  await offer('Another')
  expect(offered()).toBeNull()
})

test('NSCA’s new rule names the courses whose part the trainer chose when its letter meant something else', async () => {
  const now = certificationPreset('cscs')?.rule ?? rule
  const parts = group('all', { min: '6', max: '6' }, [
    leaf('B', { max: '5.5', takes: ['quiz', 'contribution'] }),
    leaf('D', { takes: ['homeStudy'] }),
  ])
  const cscs = cpt({ name: 'CSCS', presetId: 'cscs', expiresOn: day('2026-12-31'), rule: { ...now, requirement: parts, prorated: [] } })
  const quiz = course({ id: 'quiz', title: 'Journal quiz', category: 'quiz', worth: '0.5' })
  await openRecert({ records: [cscs, awarded(quiz, { requirementId: 'B' })] })
  const named = 'Check this course: Journal quiz. Under the new rule, its part accepts other kinds.'
  expect(await screen.findByText(named)).toBeVisible()
  act(() => window.location.assign('#/credentials/cpt?tab=rule'))
  await screen.findByRole('list', { name: 'Differences' })
  expect(screen.getByText(named)).toBeVisible()
})

test('a rule the trainer changed gets one quiet line when its preset changes, until that’s dismissed', async () => {
  const edited = { ...older, ruleEdited: true }
  const disk = new Map([notesOf(withPresetNoted(edited, cheaper.rule, []))])
  const first = await openRecert({ records: [edited, ces()], disk })
  const line = await presetNotice()
  expect(line).toHaveTextContent('Recert’s preset for NASM-CPT has changed. Your rule stays the same.')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Use the new rule' })).toBeNull()
  expect(screen.getByRole('link', { name: 'See the differences' })).toHaveAttribute('href', '#/credentials/cpt?tab=rule')
  await first.user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/preset for NASM-CPT/)).toBeNull()
  expect(screen.getByRole('main')).toHaveFocus()
  first.close()
  await openRecert({ disk, records: [{ ...older, id: credentialId('other'), name: 'Another' }] })
  await offer('Another')
  expect(screen.queryByText(/preset for NASM-CPT/)).toBeNull()
})

test('what the preset of a changed rule says is noted the first time, without a word', async () => {
  const edited = { ...older, ruleEdited: true }
  const { disk } = await openRecert({ records: [edited, { ...older, id: credentialId('other'), name: 'Another' }] })
  await offer('Another')
  await waitFor(() => expect(disk.get(settingsKey)).toContain(JSON.stringify(withPresetNoted(edited, rule, []))))
  expect(screen.queryByText(/preset for/)).toBeNull()
})

test('nothing is offered while another day is shown', async () => {
  const { store } = await openRecert({ records: [older] })
  await offer()
  act(() => store.setState({ viewedDay: day('2027-01-01') }))
  expect(offered()).toBeNull()
})

test('a rule from version 2 of the records is offered what its preset says now', async () => {
  const former = without(rule, 'cards', 'caps', 'yearly', 'opens', 'repeats')
  const record = {
    ...cpt(),
    rule: {
      ...former,
      cprCard: { daysBeyond: 0, issuedWithinMonths: null },
      lateWindow: { education: { days: 90 }, application: { days: 365 }, fees: [] },
    },
  }
  await openRecert({ disk: new Map([[credentialKey('cpt'), savedText(record, { v: 2 })]]) })
  expect((await offer()).closest('p')).toHaveTextContent('Late renewal: 12 months instead of 365 days, plus 1 more change.')
})
