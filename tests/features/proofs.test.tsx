import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { proofsOf } from '../../src/domain/records/proof'
import { assertion, credential, pngWith, textChunk } from '../support/badges'
import { createFakeProofFiles, pdfFile } from '../support/fakeProofFiles'
import { openRecert } from '../support/openRecert'
import { ces, cpt } from '../support/portfolio'
import { chooseFor, fill, fillCourse, inCourse, openCourse, openLogDialog, press, rowOf } from '../app/trainer'

const html = () => new File(['<html><script>alert(1)</script>'], 'certificate.pdf', { type: 'application/pdf' })

async function attach(user: Awaited<ReturnType<typeof openRecert>>['user'], dialog: HTMLElement, ...files: File[]): Promise<void> {
  await within(dialog).findByRole('button', { name: /^(Choose|Add) file/ })
  await user.upload(within(dialog).getByLabelText('Certificate', { selector: 'input' }), files)
}

test('a certificate attached to a course is kept with it and can be shown from the list', async () => {
  const { user, store, files } = await openRecert({ records: [cpt()], at: '#/courses' })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, pdfFile('CES certificate.pdf'))
  expect(await within(dialog).findByText('CES certificate.pdf')).toBeVisible()
  await press(user, dialog, 'Save course')
  const [course] = store.getState().portfolio.courses
  const [proof] = proofsOf(course ?? {})
  expect(proof).toMatchObject({ name: 'CES certificate.pdf', type: 'application/pdf', size: 20, addedOn: '2026-11-20' })
  expect([...files.kept.keys()]).toEqual([proof?.sha256])
  expect(rowOf('Courses', 'CES')).toHaveTextContent('Certificate attached')
  await press(user, await openCourse(user, 'CES'), 'Open certificate: CES certificate.pdf')
  const preview = await screen.findByRole('dialog', { name: 'Certificate: CES' })
  expect(preview).toHaveTextContent('CES certificate.pdf')
  // There are no workers here, as where a browser refuses them.
  expect(await within(preview).findByText(/^This part of Recert couldn’t be loaded\./)).toBeVisible()
})

test('an HTML page named as a PDF is rejected with an explanation, and everything typed stays', async () => {
  const { user, files } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, html())
  expect(await within(dialog).findByText('“certificate.pdf” isn’t a PDF or photo.')).toBeVisible()
  expect(within(dialog).getByLabelText('Course')).toHaveValue('CES')
  expect(files.kept.size).toBe(0)
})

test('a PDF behind line breaks is attached without them, which is said; one behind a web page is refused with the reason', async () => {
  const { user, files } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await attach(user, dialog, new File(['\r\n\r\n%PDF-1.4\npage'], 'mailed.pdf', { type: 'application/pdf' }))
  expect(await within(dialog).findByText(/^“mailed\.pdf” had something in front of the PDF\./)).toBeVisible()
  await attach(user, dialog, new File(['<html><script>alert(1)</script>%PDF-1.4'], 'page.pdf', { type: 'application/pdf' }))
  expect(await within(dialog).findByText(/^“page\.pdf” wasn’t attached: something else is in front of the PDF/)).toBeVisible()
  expect(files.kept.size).toBe(1)
})

test('a full device says so, and the course can be saved without the file', async () => {
  const files = createFakeProofFiles()
  files.fault = 'full'
  const { user, store } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, pdfFile('CES.pdf'))
  expect(await within(dialog).findByText(/wasn’t attached: this device is full/)).toBeVisible()
  await press(user, dialog, 'Save course')
  expect(store.getState().portfolio.courses[0]).not.toHaveProperty('proofs')
})

test('a file that the browser did not keep can be tried again, without choosing it again', async () => {
  const files = createFakeProofFiles()
  const { user, store } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  await fill(user, dialog, 'Course', 'CES')
  files.fault = 'broken'
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
  await attach(user, dialog, pdfFile('CES.pdf'))
  const said = await within(dialog).findByText('“CES.pdf” wasn’t attached: the browser couldn’t save it. Try again, or save without it for now.')
  expect(said).toBeVisible()
  // The form may be scrolled to its end, where it's saved.
  expect(scrolled.mock.contexts).toContain(said.parentElement)
  files.fault = 'none'
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
  expect(await within(dialog).findByRole('button', { name: 'Remove CES.pdf' })).toBeVisible()
  expect(within(dialog).queryByRole('button', { name: 'Try again' })).toBeNull()
  await press(user, dialog, 'Save course')
  expect(store.getState().portfolio.courses[0]?.proofs).toHaveLength(1)
})

test('of two files that are tried again, the one that’s refused again is still named', async () => {
  const files = createFakeProofFiles()
  const { user } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  files.fault = 'full'
  await attach(user, dialog, pdfFile('front.pdf', 'front'), pdfFile('back.pdf', 'back'))
  expect(await within(dialog).findAllByText(/wasn’t attached: this device is full/)).toHaveLength(2)
  files.fault = 'none'
  const { put } = files
  Object.assign(files, {
    put() {
      Object.assign(files, { put })
      return Promise.reject(new Error('no answer'))
    },
  })
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
  expect(await within(dialog).findByRole('button', { name: 'Remove back.pdf' })).toBeVisible()
  expect(within(dialog).getByText(/^“front\.pdf” wasn’t attached/)).toBeVisible()
})

test('saving waits until the file is stored', async () => {
  const files = createFakeProofFiles()
  let letIn = () => {}
  Object.assign(files, { put: () => new Promise<void>((resolve) => (letIn = resolve)) })
  const { user, store } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, pdfFile('CES.pdf'))
  expect(await within(dialog).findByText('Attaching the file…')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Save course' }))
  expect(store.getState().portfolio.courses).toEqual([])
  act(() => letIn())
  await waitFor(() => expect(store.getState().portfolio.courses).toHaveLength(1))
  expect(proofsOf(store.getState().portfolio.courses[0] ?? {})).toHaveLength(1)
})

test('a certificate can be replaced and removed, and Undo brings it back', async () => {
  const { user, store } = await openRecert({ records: [cpt()], at: '#/courses' })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, pdfFile('old.pdf', 'old'))
  await user.click(await within(dialog).findByRole('button', { name: 'Replace old.pdf' }))
  await attach(user, dialog, pdfFile('new.pdf', 'new'))
  expect(await within(dialog).findByText('new.pdf')).toBeVisible()
  expect(within(dialog).queryByText('old.pdf')).toBeNull()
  await press(user, dialog, 'Save course')
  await inCourse(user, 'CES', 'Edit')
  const edit = await screen.findByRole('dialog', { name: 'Edit course' })
  await user.click(await within(edit).findByRole('button', { name: 'Remove new.pdf' }))
  await press(user, edit, 'Save changes')
  expect(store.getState().portfolio.courses[0]).not.toHaveProperty('proofs')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(proofsOf(store.getState().portfolio.courses[0] ?? {}).map(({ name }) => name)).toEqual(['new.pdf'])
})

test('dropping a file on the page starts a course with it', async () => {
  await openRecert({ records: [cpt()] })
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [pdfFile('CES.pdf')] } })
  act(() => void document.body.dispatchEvent(drop))
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  expect(await within(dialog).findByText('CES.pdf')).toBeVisible()
  expect(drop.defaultPrevented).toBe(true)
})

test('a credential can have a certificate too', async () => {
  const { user, store } = await openRecert({ records: [cpt()], at: '#/credentials' })
  await chooseFor(user, 'NASM-CPT', 'Edit')
  const dialog = await screen.findByRole('dialog', { name: 'Edit credential' })
  await attach(user, dialog, pdfFile('NASM card.pdf'))
  await within(dialog).findByText('NASM card.pdf')
  await press(user, dialog, 'Save changes')
  expect(proofsOf(store.getState().portfolio.credentials[0] ?? {}).map(({ name }) => name)).toEqual(['NASM card.pdf'])
  await user.click(screen.getByRole('button', { name: 'More for NASM-CPT' }))
  expect(screen.getByRole('menuitem', { name: 'Certificate of NASM-CPT' })).toBeVisible()
})

test('a certificate lost by the browser is named on every screen, with what to do about it', async () => {
  const sha256 = 'a'.repeat(64)
  const proof = { sha256, name: 'CES.pdf', type: 'application/pdf', size: 20, addedOn: '2026-05-03' }
  // safe: a stored proof
  await openRecert({ records: [cpt(), { ...ces(), proofs: [proof] } as unknown as ReturnType<typeof ces>] })
  expect(await screen.findByText('The certificate of “CES” isn’t on this device. Restore a backup that has it, or attach it.')).toBeVisible()
})

test('closing the form waits for the file, which is there when the form opens again', async () => {
  const files = createFakeProofFiles()
  let letIn = () => {}
  Object.assign(files, { put: () => new Promise<void>((resolve) => (letIn = resolve)) })
  const { user } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  await fillCourse(user, dialog, { course: 'CES', on: '2026-05-03' })
  await attach(user, dialog, pdfFile('CES.pdf'))
  expect(await within(dialog).findByText('Attaching the file…')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('dialog')).toBeVisible()
  act(() => letIn())
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const again = await openLogDialog(user)
  expect(await within(again).findByText('CES.pdf')).toBeVisible()
})

test('a file that is never stored does not block the form: closing twice closes it', async () => {
  const files = createFakeProofFiles()
  Object.assign(files, { put: () => new Promise<void>(() => undefined) })
  const { user } = await openRecert({ records: [cpt()], files })
  const dialog = await openLogDialog(user)
  await attach(user, dialog, pdfFile('CES.pdf'))
  expect(await within(dialog).findByText('Attaching the file…')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what was typed for a dropped file is still there on “Log course”', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [pdfFile('CES.pdf')] } })
  act(() => void document.body.dispatchEvent(drop))
  const dialog = await screen.findByRole('dialog', { name: 'Log course' })
  await within(dialog).findByText('CES.pdf')
  await user.type(within(dialog).getByLabelText('Course'), 'CES')
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  const again = await openLogDialog(user)
  expect(within(again).getByLabelText('Course')).toHaveValue('CES')
  expect(await within(again).findByText('CES.pdf')).toBeVisible()
})

const baked = () => new File([pngWith(textChunk(JSON.stringify(assertion)))], 'badge.png', { type: 'image/png' })

test('what a baked badge says is proposed, and its bytes are kept', async () => {
  const { user, store, files } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await attach(user, dialog, baked())
  await within(dialog).findByText('From the badge:')
  await press(user, dialog, 'Use Kettlebell Foundations')
  await press(user, dialog, 'Use Iron Academy')
  await press(user, dialog, 'Use May 3, 2026')
  expect(within(dialog).getByText('This picture has an Open Badge inside. It’s saved unchanged.')).toBeVisible()
  await user.type(within(dialog).getByLabelText('NASM-CPT CEUs'), '0.4')
  await press(user, dialog, 'Save course')
  expect(store.getState().portfolio.courses[0]).toMatchObject({
    title: 'Kettlebell Foundations',
    provider: 'Iron Academy',
    completedOn: '2026-05-03',
  })
  expect([...files.kept.values()].map((bytes) => new Uint8Array(bytes))).toEqual([new Uint8Array(await baked().arrayBuffer())])
})

test.each([
  ['JSON', () => new File([JSON.stringify(credential)], 'badge.json', { type: 'application/json' })],
  [
    'an SVG',
    () =>
      new File([`<svg><openbadges:credential><![CDATA[${JSON.stringify(credential)}]]></openbadges:credential></svg>`], 'badge.svg', {
        type: 'image/svg+xml',
      }),
  ],
])('a badge as %s is not kept, but what it says is proposed', async (_, file) => {
  const { user, store, files } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await attach(user, dialog, file())
  expect(await within(dialog).findByText(/isn’t a PDF or photo/)).toBeVisible()
  await within(dialog).findByText('From the badge:')
  await press(user, dialog, 'Use Kettlebell Foundations')
  await press(user, dialog, 'Use May 3, 2026')
  expect(within(dialog).getByText('Recert uses only the badge’s details. For proof, attach its picture or PDF.')).toBeVisible()
  await user.type(within(dialog).getByLabelText('NASM-CPT CEUs'), '0.4')
  await press(user, dialog, 'Save course')
  expect(store.getState().portfolio.courses[0]).toMatchObject({ title: 'Kettlebell Foundations', completedOn: '2026-05-03' })
  expect(files.kept.size).toBe(0)
})

test('a file of several badges is pointed to the import', async () => {
  const { user } = await openRecert({ records: [cpt()] })
  const dialog = await openLogDialog(user)
  await attach(user, dialog, new File([JSON.stringify([assertion, credential])], 'badges.json', { type: 'application/json' }))
  expect(await within(dialog).findByText('This file has 2 badges. Add them under “Import courses”.')).toBeVisible()
  expect(within(dialog).queryByText('From the badge:')).toBeNull()
})
