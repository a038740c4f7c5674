import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/exchange/archive/unzip'
import { createFakeProofFiles, pdfFile } from '../support/fakeProofFiles'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { ces, cpt } from '../support/portfolio'
import { press } from '../app/trainer'
import { reading, zipOf } from '../exchange/backup/backupWorld'

/** The files in the backup of a device with a course and its certificate. */
async function filesOfBackup(): Promise<Readonly<Record<string, Uint8Array<ArrayBuffer>>>> {
  const files = createFakeProofFiles()
  const first = await openRecert({ records: [cpt()], files })
  const taken = await first.services.proofs.take(pdfFile('CES.pdf'))
  first.close()
  if (!taken.ok) throw new Error('not taken')
  const second = await openRecert({ records: [cpt(), { ...ces(), proofs: [taken.value] }], files })
  const archive = await openArchive((await second.services.makeBackup()).archive, reading)
  second.close()
  if (!archive.ok) throw new Error('not opened')
  const found: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const name of archive.value.sizes.keys()) {
    const bytes = await archive.value.read(name)
    if (bytes?.ok === true) found[name] = bytes.value
  }
  return found
}

async function restoreFrom({ user }: OpenRecert, file: File): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Restore backup' }))
  const dialog = await screen.findByRole('dialog', { name: 'Restore backup' })
  await user.upload(await within(dialog).findByLabelText('Backup file'), file)
  return dialog
}

test('a backup folder that Finder compressed again brings everything back', async () => {
  const files = await filesOfBackup()
  const compressed = await zipOf({
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`recert-2026-11-20/${name}`.normalize('NFD'), bytes])),
    'recert-2026-11-20/.DS_Store': 'Bud1',
    '__MACOSX/recert-2026-11-20/._recert.json': 'Mac',
  })
  const recert = await openRecert({ at: '#/data' })
  const dialog = await restoreFrom(recert, new File([compressed], 'recert-2026-11-20.zip'))
  expect(await within(dialog).findByText(/: 1 credential, 1 course, 1 certificate\.$/)).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.store.getState().portfolio.courses).toHaveLength(1)
  expect(recert.files.kept.size).toBe(1)
})

test('the recert.json alone says before and after that the certificates aren’t in it', async () => {
  const { 'recert.json': records } = await filesOfBackup()
  const recert = await openRecert({ at: '#/data' })
  const dialog = await restoreFrom(recert, new File([records ?? ''], 'recert.json'))
  expect(await within(dialog).findByText(/^1 certificate isn’t in this file: “CES\.pdf”\./)).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  expect(await within(dialog).findByText(/^Records restored\. 1 certificate is missing or damaged in the file/)).toBeVisible()
  expect(recert.store.getState().portfolio.courses).toHaveLength(1)
  await press(recert.user, dialog, 'Done')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a certificate that this browser still has isn’t said to be missing', async () => {
  const { 'recert.json': records } = await filesOfBackup()
  const files = createFakeProofFiles()
  const recert = await openRecert({ at: '#/data', files })
  await recert.services.proofs.take(pdfFile('CES.pdf'))
  const dialog = await restoreFrom(recert, new File([records ?? ''], 'recert.json'))
  await within(dialog).findByText(/^Backup from/)
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a record with half a character in its id stays in the file, with the reason, and nothing else is held up', async () => {
  const entry = (record: object) => ({ rev: 1, savedAt: '2026-11-20T10:00:00Z', deletedOn: null, record })
  const courses = [
    entry({ ...ces(), id: '\ud83d', title: 'Odd' }),
    entry(ces()),
    entry({ ...ces(), id: 'far', title: 'Far', completedOn: '9999-12-31' }),
  ]
  const text = JSON.stringify({ format: 'recert', version: 3, recordVersion: 3, credentials: [entry(cpt())], courses })
  const recert = await openRecert({ at: '#/data' })
  const dialog = await restoreFrom(recert, new File([text], 'recert.json'))
  expect(await within(dialog).findByText('2 records can’t be read. They stay in the file.')).toBeVisible()
  expect(within(dialog).getByText('“Odd” has a broken character.')).toBeVisible()
  expect(within(dialog).getByText('“Far” has a date before 1900 or after 2199.')).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.store.getState().portfolio.courses.map(({ title }) => title)).toEqual(['CES'])
})

test('reading a large file can be canceled', async () => {
  const recert = await openRecert({ at: '#/data' })
  const dialog = await restoreFrom(recert, new File([`{"x":"${'x'.repeat(30_000_000)}"}`], 'recert.json'))
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Cancel' }))
  expect(within(dialog).queryByRole('progressbar')).toBeNull()
  expect(within(dialog).queryByRole('alert')).toBeNull()
  expect(within(dialog).getByRole('button', { name: 'Choose a file' })).toBeEnabled()
})
