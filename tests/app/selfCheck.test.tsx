import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createFakeProofFiles, pdfFile, sha256Of } from '../support/fakeProofFiles'
import { type Given, openRecert } from '../support/openRecert'
import { ces, cpt, pes } from '../support/portfolio'
import { proof } from '../support/proofs'
import { catchDownloads } from './downloads'
import { goTo } from './trainer'

const bytes = await pdfFile('ces.pdf').arrayBuffer()
const address = await sha256Of(bytes)

/** CES with its certificate in the browser, and PES without one. */
async function openWithCertificate(given: Given = {}) {
  const files = createFakeProofFiles()
  files.kept.set(address, bytes)
  const withProof = { ...ces(), proofs: [{ ...proof('a'), sha256: address }] }
  return openRecert({ at: '#/data', files, records: [cpt(), withProof, pes()], ...given })
}

async function report({ user }: Awaited<ReturnType<typeof openWithCertificate>>): Promise<readonly string[]> {
  const card = screen.getByRole('region', { name: 'Check your records' })
  await user.click(within(card).getByRole('button', { name: 'Check now' }))
  const result = await within(card).findByText(/as you saved it\.$|a look\.$/)
  const found = within(card).getAllByRole('listitem')
  return [result, ...found].map(({ textContent }) => textContent)
}

test('where all is well, the check says what it read and how full the storage is', async () => {
  expect(await report(await openWithCertificate())).toEqual([
    'Everything is as you saved it.',
    '3 records read back unchanged.',
    'The safety copy has all of them.',
    '1 certificate read back unchanged.',
    'Nothing had to be set aside.',
    '1% of the space for records is used. There’s room for about 7,000 more records.',
    'No backup yet.',
  ])
})

test('a backup downloaded after the check takes the place of “No backup yet”', async () => {
  const recert = await openWithCertificate()
  expect((await report(recert)).at(-1)).toBe('No backup yet.')
  catchDownloads()
  await recert.user.click(screen.getByRole('button', { name: 'Download backup' }))
  const card = screen.getByRole('region', { name: 'Check your records' })
  await waitFor(() => expect(within(card).getAllByRole('listitem').at(-1)).toHaveTextContent('Last backup today.'))
})

test('what was just saved reads back, too', async () => {
  const recert = await openRecert()
  await recert.user.click(screen.getByRole('button', { name: 'Try with sample data' }))
  await goTo(recert.user, 'Data and settings')
  expect((await report(recert))[1]).toBe('7 records read back unchanged.')
})

test('what has been changed, lost or damaged behind Recert’s back is named, with what to do', async () => {
  const recert = await openWithCertificate()
  const { disk, mirror, files } = recert
  disk.set('recert/course/pes', (disk.get('recert/course/pes') ?? '').replace('190', '10'))
  mirror.rows.delete('recert/course/ces')
  files.kept.set(address, await pdfFile('ces.pdf', 'other bytes').arrayBuffer())
  expect(await report(recert)).toEqual([
    'Some things need a look.',
    '“PES” doesn’t read back as it was saved. Download a backup now, then reload.',
    'The safety copy is behind by 2 records. Reload to bring it up to date.',
    'The certificate of “CES” is missing or damaged. Restore a backup that has it, or attach it again.',
    'Nothing had to be set aside.',
    '1% of the space for records is used. There’s room for about 7,000 more records.',
    'No backup yet.',
  ])
})

test('where the browser keeps nothing and a record is damaged, the check says so', async () => {
  const blocked = await openWithCertificate({ blocked: true, records: [] })
  expect(await report(blocked)).toEqual([
    'One thing needs a look.',
    'There are no records yet.',
    'Nothing had to be set aside.',
    'This browser keeps nothing. Download a backup before you close the page.',
  ])
  blocked.close()
  const damaged = await openWithCertificate({ disk: new Map([['recert/course/x', '{']]), records: [] })
  expect(await report(damaged)).toContain('1 record couldn’t be read and had to be set aside. Download what’s there.')
})
