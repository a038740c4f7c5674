import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { packZip } from '../../src/exchange/archive/zip'
import { openArchive } from '../../src/exchange/archive/unzip'
import { deleteCourse } from '../../src/domain/changes/act'
import { proofsOf } from '../../src/domain/records/proof'
import type { Result } from '../../src/domain/values/result'
import { createFakeProofFiles, type FakeProofFiles, pdfFile } from '../support/fakeProofFiles'
import { openRecert, type OpenRecert } from '../support/openRecert'
import { ces, cpt, credentialId, pes } from '../support/portfolio'
import { catchDownloads } from '../app/downloads'
import { goTo, press } from '../app/trainer'
import { courseIn } from '../support/world'

async function backupOf(recert: OpenRecert): Promise<File> {
  const { archive } = await recert.services.makeBackup()
  return new File([archive], 'recert-2026-11-20.zip')
}

async function openRestore({ user }: OpenRecert, file: File): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Restore backup' }))
  const dialog = await screen.findByRole('dialog', { name: 'Restore backup' })
  await user.upload(within(dialog).getByLabelText('Backup file'), file)
  return dialog
}

function bytesOf(read: Result<Uint8Array<ArrayBuffer>, unknown> | null): Uint8Array<ArrayBuffer> {
  if (read?.ok !== true) throw new Error('not read')
  return read.value
}

async function withCertificate(): Promise<readonly [OpenRecert, File]> {
  const first = await openRecert({ records: [cpt()] })
  const taken = await first.services.proofs.take(pdfFile('CES.pdf'))
  if (!taken.ok) throw new Error('not taken')
  first.close()
  const second = await openRecert({ records: [cpt(), { ...ces(), proofs: [taken.value] }], files: first.files })
  return [second, await backupOf(second)]
}

test('a backup restores everything on an empty device, including certificates, and Undo takes it all back', async () => {
  const [first, file] = await withCertificate()
  const before = first.store.getState().portfolio
  first.close()
  const recert = await openRecert({ at: '#/data' })
  const dialog = await openRestore(recert, file)
  expect(await within(dialog).findByText('Backup from Nov 20, 2026: 1 credential, 1 course, 1 certificate.')).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const { courses, credentials } = recert.store.getState().portfolio
  expect({ courses, credentials }).toEqual({ courses: before.courses, credentials: before.credentials })
  const [proof] = proofsOf(courses[0] ?? {})
  const opened = proof === undefined ? null : await recert.services.proofs.open(proof.sha256)
  expect(opened?.ok === true && new TextDecoder().decode(opened.value)).toBe('%PDF-1.7\ncertificate')
  // All that's here is in that file.
  expect(recert.store.getState().safety.backup).toEqual({ at: '2026-11-20T12:00:00.000Z', changes: 0 })
  await recert.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(recert.store.getState().portfolio.courses).toEqual([])
})

test('a file that is not a backup is rejected with an explanation, and nothing changes', async () => {
  const recert = await openRecert({ at: '#/data', records: [cpt()] })
  const dialog = await openRestore(recert, new File(['hello'], 'recert.zip'))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'This is neither a ZIP nor a recert.json. Choose the file from “Download backup”. Nothing was changed.',
  )
  expect(recert.store.getState().portfolio.credentials).toEqual([cpt()])
})

test('a file the browser can’t read isn’t called damaged', async () => {
  const recert = await openRecert({ at: '#/data', records: [cpt()] })
  const file = new File(['{}'], 'recert.json')
  file.slice = () => {
    throw new DOMException('moved meanwhile', 'NotReadableError')
  }
  const dialog = await openRestore(recert, file)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'The browser couldn’t read this file. Reload the page, then try again. Nothing was changed.',
  )
})

test('if the certificates do not fit, the records do not change', async () => {
  const [first, file] = await withCertificate()
  first.close()
  const files = createFakeProofFiles()
  const recert = await openRecert({ at: '#/data', files })
  const dialog = await openRestore(recert, file)
  await within(dialog).findByText(/^Backup from/)
  files.fault = 'full'
  await press(recert.user, dialog, 'Restore')
  expect(await within(dialog).findByText(/^Nothing restored: this device has no room for the certificates\./)).toBeVisible()
  expect(recert.store.getState().portfolio.courses).toEqual([])
  files.fault = 'none'
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(recert.store.getState().portfolio.courses).toHaveLength(1))
})

test('merging takes what is checked; replacing says what it removes', async () => {
  const first = await openRecert({ records: [cpt(), ces()] })
  const file = await backupOf(first)
  first.close()
  const recert = await openRecert({ at: '#/data', records: [cpt(), pes()] })
  const dialog = await openRestore(recert, file)
  expect(await within(dialog).findByRole('checkbox', { name: /^CES/ })).toBeChecked()
  expect(within(dialog).getByText('1 record is already up to date.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('radio', { name: /^Replace everything/ }))
  expect(within(dialog).getByText('1 record isn’t in the backup and moves to “Recently deleted”: “PES”.')).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.store.getState().portfolio.courses.map(({ title }) => title)).toEqual(['CES'])
  expect(await screen.findByText('Restored 1 record. 1 other moved to “Recently deleted”.')).toBeVisible()
  const changes = within(await screen.findByRole('region', { name: 'Recent changes' }))
  expect(changes.getByText('Restored 1 record')).toBeVisible()
  expect(changes.getByText('1 other moved to “Recently deleted”.')).toBeVisible()
})

test('before replacing, what would be overwritten or come back is named, and what was refused for another choice is not said any more', async () => {
  const recert = await openRecert({ at: '#/data', records: [cpt(), ces(), pes()] })
  const file = await backupOf(recert)
  act(() => {
    const { perform } = recert.store.getState()
    perform(deleteCourse(courseIn(recert.store.getState().portfolio, 'pes')))
    const before = courseIn(recert.store.getState().portfolio, 'ces')
    perform({
      verb: 'edited',
      subject: { kind: 'course', title: 'CES' },
      changes: [{ kind: 'course', before, after: { ...before, provider: 'Other' } }],
    })
  })
  const dialog = await openRestore(recert, file)
  await within(dialog).findByText(/^Backup from/)
  await press(recert.user, dialog, 'Restore')
  expect(await within(dialog).findByText('This wouldn’t change anything.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('radio', { name: /^Replace everything/ }))
  expect(within(dialog).queryByText('This wouldn’t change anything.')).toBeNull()
  expect(within(dialog).getByText('1 record here will have the backup’s version: “CES”.')).toBeVisible()
  expect(within(dialog).getByText('1 record that you deleted comes back: “PES”.')).toBeVisible()
})

test('a record that was deleted in the backup is named: merging leaves it here, replacing moves it', async () => {
  const first = await openRecert({ records: [cpt(), ces()] })
  act(() => void first.store.getState().perform(deleteCourse(courseIn(first.store.getState().portfolio, 'ces'))))
  const file = await backupOf(first)
  first.close()
  const recert = await openRecert({ at: '#/data', records: [cpt(), ces()] })
  const dialog = await openRestore(recert, file)
  expect(await within(dialog).findByText('1 record was deleted in the backup and stays here: “CES”.')).toBeVisible()
  expect(within(dialog).getByText('1 record is already up to date.')).toBeVisible()
  await recert.user.click(within(dialog).getByRole('radio', { name: /^Replace everything/ }))
  expect(within(dialog).queryByText(/stays here/)).toBeNull()
  expect(within(dialog).getByText('1 record was deleted in the backup and moves to “Recently deleted”: “CES”.')).toBeVisible()
  expect(within(dialog).getByText('1 record is already up to date.')).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  expect(await screen.findByText('Restored a backup. 1 record moved to “Recently deleted”.')).toBeVisible()
})

test('“Download backup” saves a ZIP, and the page says how old the backup is', async () => {
  const downloads = catchDownloads()
  const { user } = await openRecert({ at: '#/data', records: [cpt(), ces()] })
  expect(await screen.findByText('No backup yet')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Download backup' }))
  expect(await screen.findByText('The backup is in your downloads.')).toBeVisible()
  expect(downloads.map(({ name }) => name)).toEqual(['recert-2026-11-20.zip'])
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Last backup today')
})

test('certificates of unchanged records come back and are no longer reported as lost', async () => {
  const [recert, file] = await withCertificate()
  recert.files.kept.clear()
  recert.close()
  const again = await openRecert({ at: '#/data', disk: recert.disk, mirror: recert.mirror, files: recert.files })
  expect(await screen.findByText(/^The certificate of “CES” isn’t on this device/)).toBeVisible()
  const dialog = await openRestore(again, file)
  expect(await within(dialog).findByText('Restoring adds 1 certificate your records are missing.')).toBeVisible()
  await press(again.user, dialog, 'Restore')
  expect(await within(dialog).findByText('Restored 1 certificate.')).toBeVisible()
  await again.user.click(within(dialog).getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(again.files.kept.size).toBe(1)
  await waitFor(() => expect(screen.queryByText(/^The certificate of “CES” isn’t on this device/)).toBeNull())
  expect(again.store.getState().lastChange).toBeNull()
})

test('a backup in two ZIPs is restored one after the other, the certificates last', async () => {
  const [first, file] = await withCertificate()
  first.close()
  const opened = await openArchive(file, { pause: () => Promise.resolve() })
  if (!opened.ok) throw new Error('not opened')
  const half = async (name: string, wanted: RegExp) => {
    const parts = [...opened.value.sizes.keys()].filter((part) => wanted.test(part))
    const packed = parts.map((part) => ({ name: part, bytes: async () => bytesOf(await opened.value.read(part)) }))
    return new File([await packZip(packed, { at: new Date(0) })], name)
  }
  const [records, certificates] = [await half('records.zip', /json$/), await half('certificates.zip', /^certificates/)]
  const recert = await openRecert({ at: '#/data' })
  const dialog = await openRestore(recert, certificates)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('restore the one with recert.json first')
  await recert.user.upload(within(dialog).getByLabelText('Backup file'), records)
  expect(await within(dialog).findByText(/^1 certificate isn’t in this file: “CES.pdf”/)).toHaveTextContent(
    'If another ZIP has the certificates, restore it next.',
  )
  await press(recert.user, dialog, 'Restore')
  await recert.user.click(await within(dialog).findByRole('button', { name: 'Done' }))
  const again = await openRestore(recert, certificates)
  expect(await within(again).findByText('This ZIP has no records, only 1 certificate your records name.')).toBeVisible()
  expect(await within(again).findByText('Restoring adds 1 certificate your records are missing.')).toBeVisible()
  await press(recert.user, again, 'Restore')
  expect(await within(again).findByText('Restored 1 certificate.')).toBeVisible()
  await recert.user.click(within(again).getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.files.kept.size).toBe(1)
})

test('closing the dialog while certificates are restored cancels the restore', async () => {
  const [first, file] = await withCertificate()
  first.close()
  let goOn = () => {}
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const proofStore = createFakeProofFiles()
  const files: FakeProofFiles = {
    ...proofStore,
    put: async (sha256, bytes) => {
      await waiting
      await proofStore.put(sha256, bytes)
    },
  }
  const recert = await openRecert({ at: '#/data', files })
  const dialog = await openRestore(recert, file)
  await within(dialog).findByText(/^Backup from/)
  await press(recert.user, dialog, 'Restore')
  await recert.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  goOn()
  await waitFor(() => expect(files.kept.size).toBe(1))
  expect(recert.store.getState().portfolio.courses).toEqual([])
})

test('a restore keeps the name and reminders chosen here', async () => {
  const first = await openRecert({ records: [cpt()] })
  first.services.settings.getState().change({ trainerName: 'Ana there', alarmDays: [60] })
  const file = await backupOf(first)
  first.close()
  const recert = await openRecert({ at: '#/data' })
  recert.services.settings.getState().change({ trainerName: 'Ana here' })
  const dialog = await openRestore(recert, file)
  await within(dialog).findByText(/^Backup from/)
  await press(recert.user, dialog, 'Restore')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(recert.services.settings.getState().settings).toMatchObject({ trainerName: 'Ana here', alarmDays: [60] })
})

test('on a new phone that already has the certification, the restored courses count for it', async () => {
  const first = await openRecert({ records: [cpt(), ces()] })
  const file = await backupOf(first)
  first.close()
  const recert = await openRecert({ at: '#/data', records: [cpt({ id: credentialId('phone') })] })
  const dialog = await openRestore(recert, file)
  expect(await within(dialog).findByText('Credit for “NASM-CPT” goes to the one you have.')).toBeVisible()
  await press(recert.user, dialog, 'Restore')
  await goTo(recert.user, 'Dashboard')
  expect(await screen.findByRole('progressbar', { name: 'NASM-CPT renewal progress' })).toHaveAttribute(
    'aria-valuetext',
    '1.9 of 2.0 CEUs, 0.1 to go',
  )
})

test('courses checked without their certification are counted before the restore', async () => {
  const first = await openRecert({ records: [cpt(), ces(), pes()] })
  const file = await backupOf(first)
  first.close()
  const recert = await openRecert({ at: '#/data' })
  const dialog = await openRestore(recert, file)
  await recert.user.click(await within(dialog).findByRole('checkbox', { name: 'NASM-CPT Credential' }))
  expect(within(dialog).getByText('2 courses have credit for “NASM-CPT”, which isn’t checked. It won’t count.')).toBeVisible()
})
