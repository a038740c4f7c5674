import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pdfFile } from '../support/fakeProofFiles'
import { openRecert } from '../support/openRecert'
import { ces, cpt } from '../support/portfolio'
import { fill, openLogDialog, press } from './trainer'

const name = 'recert-2026-11-20.zip'

async function backup(): Promise<File> {
  const recert = await openRecert({ records: [cpt(), ces()] })
  const { archive } = await recert.services.makeBackup()
  recert.close()
  return new File([archive], name)
}

function drop(target: Element, ...files: readonly File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types: ['Files'], files } })
  act(() => void target.dispatchEvent(event))
}

const restoring = () => screen.findByRole('dialog', { name: 'Restore backup' })

test.each(['#/', '#/courses', '#/data', '#/plan'])('a backup dropped at %s is read to be restored', async (at) => {
  const file = await backup()
  await openRecert({ at })
  drop(document.body, file)
  expect(await within(await restoring()).findByText(/: 1 credential, 1 course,/)).toBeVisible()
})

test('a backup dropped on the log dialog is read to be restored, and what was typed stays', async () => {
  const file = await backup()
  const recert = await openRecert({ records: [cpt()] })
  const log = await openLogDialog(recert.user)
  await fill(recert.user, log, 'Course', 'Anatomy')
  await within(log).findByRole('button', { name: /^Choose file/ })
  drop(within(log).getByLabelText('Course'), pdfFile('Anatomy.pdf'), file)
  const dialog = await restoring()
  await within(dialog).findByText(/^(Backup from|In this file)/)
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Restore backup' })).toBeNull())
  expect(recert.store.getState().portfolio.courses.map(({ title }) => title)).toEqual(['CES'])
  expect(within(log).getByLabelText('Course')).toHaveValue('Anatomy')
  expect(await within(log).findByText('Anatomy.pdf')).toBeVisible()
})

test('so is one that’s chosen as a certificate', async () => {
  const records = '{"format":"recert","version":3,"recordVersion":3}'
  const { user } = await openRecert({ records: [cpt()] })
  const log = await openLogDialog(user)
  await within(log).findByRole('button', { name: /^Choose file/ })
  await user.upload(within(log).getByLabelText('Certificate', { selector: 'input' }), new File([records], 'recert.json', { type: 'application/pdf' }))
  expect(await within(await restoring()).findByText('In this file: 0 credentials, 0 courses, 0 certificates.')).toBeVisible()
})

test('a backup dropped on another dialog takes its place', async () => {
  const file = await backup()
  const { user } = await openRecert({ at: '#/data' })
  await user.click(await screen.findByRole('button', { name: 'Import courses' }))
  drop(await screen.findByRole('dialog', { name: 'Import courses' }), file)
  expect(await within(await restoring()).findByText(/^(Backup from|In this file)/)).toBeVisible()
  expect(screen.queryByRole('dialog', { name: 'Import courses' })).toBeNull()
})

test('a second backup dropped on the first is the one that’s read', async () => {
  const file = await backup()
  await openRecert({ at: '#/data' })
  drop(document.body, new File(['hello'], 'other.json'))
  expect(await within(await restoring()).findByRole('alert')).toBeVisible()
  drop(await restoring(), file)
  expect(await screen.findByText(/: 1 credential/)).toBeVisible()
})
