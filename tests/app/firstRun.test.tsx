import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { presets } from '../../src/domain/rule/issuers/presets'
import { openRecert } from '../support/openRecert'
import { cpt } from '../support/portfolio'
import { addCredential, article, field, openCredentialDialog, pickDay, press, renewalBar } from './trainer'

test('an empty dashboard asks for the certification: common ones with one press, any other in the form', async () => {
  await openRecert()
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('heading', { level: 1, name: 'Which certification do you hold?' })).toBeVisible()
  expect(main.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Search 80+ credentials',
    'NASM-CPT National Academy of Sports Medicine',
    'ACE-CPT American Council on Exercise',
    'ISSA-CPT International Sports Sciences Association',
    'NSCA-CPT National Strength and Conditioning Association',
    'Add credential',
    'I have a backup',
    'Import a spreadsheet',
    'Try with sample data',
  ])
  expect(screen.getByText('Stays on this device. No account.')).toBeVisible()
  expect(main.queryByRole('link')).toBeNull()
  expect(main.queryByRole('article')).toBeNull()
})

test('the search knows at least as many certifications as it says', () => {
  expect(presets.length).toBeGreaterThanOrEqual(80)
})

test('the search opens the form at its search', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: /^Search 80/ }))
  expect(field(await screen.findByRole('dialog', { name: 'Add credential' }), 'Credential')).toHaveFocus()
})

test('on a new device, “Import a spreadsheet” opens “Import courses” at once', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: 'Import a spreadsheet' }))
  expect(await screen.findByRole('dialog', { name: 'Import courses' })).toBeVisible()
})

test('on a new device, “I have a backup” asks for the file at once, shows what’s in it, and once restored the dashboard begins at its top', async () => {
  const first = await openRecert({ records: [cpt()] })
  const { archive } = await first.services.makeBackup()
  first.close()
  const { user } = await openRecert()
  const chooser = screen.getByLabelText<HTMLInputElement>('Backup file')
  const asked = vi.spyOn(chooser, 'click')
  await user.click(screen.getByRole('button', { name: 'I have a backup' }))
  expect(asked).toHaveBeenCalledOnce()
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.upload(chooser, new File([archive], 'recert-2026-11-20.zip'))
  const dialog = await screen.findByRole('dialog', { name: 'Restore backup' })
  expect(await within(dialog).findByText('Backup from Nov 20, 2026: 1 credential, 0 courses, 0 certificates.')).toBeVisible()
  // The question was below the fold.
  const scrollTo = vi.spyOn(window, 'scrollTo')
  await press(user, dialog, 'Restore')
  expect(await screen.findByRole('progressbar', { name: 'NASM-CPT renewal progress' })).toBeInTheDocument()
  await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledWith(0, 0))
})

test.each([
  ['NASM-CPT', 'National Academy of Sports Medicine'],
  ['ACE-CPT', 'American Council on Exercise'],
  ['ISSA-CPT', 'International Sports Sciences Association'],
  ['NSCA-CPT', 'National Strength and Conditioning Association'],
])('%s and a date are all it takes', async (name, issuer) => {
  expect(presets.find((preset) => preset.name === name)?.issuer.name).toBe(issuer)
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: `${name} ${issuer}` }))
  const dialog = await screen.findByRole('dialog', { name: 'Add credential' })
  expect(field(dialog, 'Credential')).toHaveValue(name)
  pickDay(dialog, 'Certified on', '2026-01-15')
  await press(user, dialog, 'Add')
  expect(article(name)).toBeVisible()
})

test('the second step says so and starts at the date', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: /^NASM-CPT/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Add credential' })
  expect(within(dialog).getByText('One date is enough.')).toBeVisible()
  expect(field(dialog, 'Certified on')).toHaveFocus()
  pickDay(dialog, 'Certified on', '2026-01-15')
  await press(user, dialog, 'Add')
  const next = await openCredentialDialog(user)
  expect(within(next).queryByText('One date is enough.')).toBeNull()
  expect(field(next, 'Credential')).toHaveFocus()
})

test('“Start over” in the second step keeps the chosen certification', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: /^NASM-CPT/ }))
  pickDay(await screen.findByRole('dialog', { name: 'Add credential' }), 'Certified on', '2026-01-15')
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: /^NASM-CPT/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Add credential' })
  await press(user, dialog, 'Start over')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CPT')
  expect(field(dialog, 'Certified on')).toHaveValue('')
  expect(dialog).toContainElement(document.activeElement as HTMLElement) // safe: something in the form has it
})

test('an old certificate raises a question before it counts as lapsed', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('button', { name: /^NASM-CPT/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Add credential' })
  const asks = 'This expired Feb 10, 2024. Renewed since? Enter your current expiry.'
  pickDay(dialog, 'Certified on', '2022-02-10')
  expect(within(dialog).getByText(asks)).toBeVisible()
  pickDay(dialog, 'Expires on', '2028-02-10')
  expect(within(dialog).queryByText(asks)).toBeNull()
  await press(user, dialog, 'Add')
  expect(article('NASM-CPT')).toHaveTextContent('447 days until expiry')
})

test('sample data that can’t be loaded is reported, with a reload, and can be tried again', async () => {
  const noise = vi.spyOn(console, 'error').mockReturnValue()
  const { user, store } = await openRecert()
  const failed = Promise.reject(new TypeError('Failed to fetch dynamically imported module: keeping.js'))
  act(() => store.setState({ openSaving: () => failed }))
  await user.click(screen.getByRole('button', { name: 'Try with sample data' }))
  expect(await screen.findByRole('heading', { name: 'This part of Recert couldn’t be loaded' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
  act(() => store.setState({ openSaving: null }))
  await user.click(screen.getByRole('button', { name: 'Try with sample data' }))
  expect(await screen.findByText('This is sample data')).toBeVisible()
  expect(screen.queryByText(/couldn’t be loaded/)).toBeNull()
  noise.mockRestore()
})

test('sample data is marked on every page, goes with one press, and leaves what was added', async () => {
  const { user, store } = await openRecert()
  await user.click(screen.getByRole('button', { name: 'Try with sample data' }))
  expect(await screen.findByText('This is sample data')).toBeVisible()
  expect(
    store
      .getState()
      .portfolio.credentials.map(({ name }) => name)
      .sort(),
  ).toEqual(['ACE-CPT', 'CPR/AED card', 'NASM-CES', 'NASM-CPT'])
  expect(renewalBar('NASM-CPT')).toHaveAttribute('aria-valuetext', '1.9 of 2.0 CEUs, 0.1 to go')
  await addCredential(user, 'ISSA-CPT', { certifiedOn: '2026-01-15' })
  await user.click(screen.getByRole('button', { name: 'Remove it' }))
  expect(screen.queryByText('This is sample data')).toBeNull()
  expect(store.getState().portfolio.credentials.map(({ name }) => name)).toEqual(['ISSA-CPT'])
  expect(store.getState().portfolio.courses).toEqual([])
  expect(store.getState().portfolio.planned).toEqual([])
})

test('part of the name and Enter choose the NASM-CPT', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  expect(field(dialog, 'Credential')).toHaveFocus()
  await user.keyboard('cpt{Enter}')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CPT')
  expect(within(dialog).queryByRole('listbox')).toBeNull()
  pickDay(dialog, 'Certified on', '2026-01-15')
  await press(user, dialog, 'Add')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(article('NASM-CPT')).toHaveTextContent('421 days until expiry')
})

test('the full name in any case chooses the NASM-CPT without the list', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('nasm-cpt')
  expect(within(dialog).queryByRole('listbox')).toBeNull()
  expect(within(dialog).getByText('Certified Personal Trainer')).toBeVisible()
  pickDay(dialog, 'Certified on', '2026-01-15')
  await user.keyboard('{Enter}')
  expect(article('NASM-CPT')).toHaveTextContent('Until Jan 15, 2028')
})

test('leaving the name field when only one credential fits chooses it', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('corrective{Tab}')
  expect(field(dialog, 'Credential')).toHaveValue('NASM-CES')
})

test('the suggestions say what each credential requires', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('c')
  expect(within(dialog).getByRole('option', { name: /^NASM-CPT/ })).toHaveTextContent(
    'Certified Personal Trainer · 2.0 CEUs in 2 years: 1.9 education and 0.1 CPR/AED',
  )
  expect(within(dialog).getByRole('option', { name: /^NASM-CES/ })).toHaveTextContent('Corrective Exercise Specialization · never expires')
  expect(within(dialog).getByRole('option', { name: /^CPR\/AED card/ })).toHaveTextContent('valid for 2 years, no credit needed')
})

test('certified on January 15, 2026 means expiring on January 15, 2028', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('NASM-CPT')
  expect(field(dialog, 'Expires on')).toHaveValue('')
  pickDay(dialog, 'Certified on', '2026-01-15')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-15')
  expect(field(dialog, 'Expires on')).toHaveAccessibleDescription(/^Calculated: 2 years after certification\./)
})

test('a typed expiry wins over the calculated one, and leaving it empty brings that back', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('NASM-CPT')
  pickDay(dialog, 'Expires on', '2028-01-31')
  pickDay(dialog, 'Certified on', '2026-01-15')
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-31')
  pickDay(dialog, 'Expires on', '')
  fireEvent.blur(field(dialog, 'Expires on'))
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-15')
  pickDay(dialog, 'Expires on', '2028-01-31')
  await press(user, dialog, 'Add')
  expect(article('NASM-CPT')).toHaveTextContent('Until Jan 31, 2028')
  expect(article('NASM-CPT')).toHaveTextContent('437 days until expiry')
})

test('an expiry that is being retyped is not filled in while it is empty', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('NASM-CPT')
  pickDay(dialog, 'Certified on', '2026-01-15')
  pickDay(dialog, 'Expires on', '')
  expect(field(dialog, 'Expires on')).toHaveValue('')
  fireEvent.keyUp(field(dialog, 'Expires on'))
  expect(field(dialog, 'Expires on')).toHaveValue('')
  pickDay(dialog, 'Expires on', '2028-01-31')
  fireEvent.blur(field(dialog, 'Expires on'))
  expect(field(dialog, 'Expires on')).toHaveValue('2028-01-31')
})

test('an expiry left empty is saved as the calculated one', async () => {
  const { user } = await openRecert()
  const dialog = await openCredentialDialog(user)
  await user.keyboard('NASM-CPT')
  pickDay(dialog, 'Certified on', '2026-01-15')
  pickDay(dialog, 'Expires on', '')
  fireEvent.submit(within(dialog).getByRole('button', { name: 'Add' }))
  expect(article('NASM-CPT')).toHaveTextContent('Until Jan 15, 2028')
})

test('the expiry alone is enough', async () => {
  const { user } = await openRecert()
  await addCredential(user, 'NASM-CPT', { expiresOn: '2028-01-15' })
  expect(article('NASM-CPT')).toHaveTextContent('421 days until expiry')
})

test('the dashboard shows the NASM-CPT with its bar, days and standing', async () => {
  const { user } = await openRecert({ today: '2026-11-20' })
  await addCredential(user, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  const bar = renewalBar('NASM-CPT')
  expect(article('NASM-CPT')).toContainElement(bar)
  expect(bar).toHaveAttribute('aria-valuemin', '0')
  expect(bar).toHaveAttribute('aria-valuemax', '2')
  expect(bar).toHaveAttribute('aria-valuenow', '0')
  expect(bar).toHaveAttribute('aria-valuetext', '0.0 of 2.0 CEUs, 2.0 to go')
  expect(article('NASM-CPT')).toHaveTextContent('421 days until expiry')
  expect(within(article('NASM-CPT')).getByText('Behind')).toBeVisible()
})

test('adding a credential is announced, and Undo takes it back', async () => {
  const { user } = await openRecert()
  await addCredential(user, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  expect(screen.getByRole('status')).toHaveTextContent('Added NASM-CPT.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('status')).toHaveTextContent('Undone: added NASM-CPT.')
  expect(screen.getByRole('heading', { name: 'Which certification do you hold?' })).toBeVisible()
})

test('what was added is there after a restart', async () => {
  const first = await openRecert()
  await addCredential(first.user, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  first.close()
  await openRecert({ disk: first.disk, mirror: first.mirror, today: '2026-11-21' })
  expect(article('NASM-CPT')).toHaveTextContent('420 days until expiry')
})
