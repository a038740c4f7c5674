import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { auditPack } from '../../src/domain/reports/auditPack'
import { reportHtml } from '../../src/exchange/audit/reportHtml'
import { auditReport } from '../../src/words/reports/auditPack'
import { openRecert } from '../support/openRecert'
import { ces, cpt, day, pes, portfolio } from '../support/portfolio'
import { proof } from '../support/proofs'

const proved = { ...ces(), proofs: [proof('a')] }

async function openAuditPack(): Promise<void> {
  await openRecert({ at: '#/credentials/cpt/audit-pack', today: '2027-06-01', records: [cpt(), proved, pes()] })
  await screen.findByRole('heading', { level: 1, name: 'Audit pack: NASM-CPT' })
}

test('the page says the same as the file in the archive', async () => {
  await openAuditPack()
  const pack = auditPack(cpt(), portfolio({ credentials: [cpt()], courses: [proved, pes()] }), day('2027-06-01'))
  const file = new DOMParser().parseFromString(reportHtml(auditReport(pack, '', new Map([[proof('a').sha256, 'lost']])), new Map()), 'text/html')
  expect(await screen.findByText(/^Certificate 01 .* can’t be opened/)).toBeVisible()
  const names = ['Still open', 'Requirements', 'Courses that count', 'Courses in this cycle that don’t count', 'Certificates']
  for (const name of names) {
    expect(screen.getByRole('region', { name }).textContent).toBe(within(file.body).getByRole('region', { name }).textContent)
  }
})

test('each cell of the tables has the name of its column', async () => {
  await openAuditPack()
  const rows = within(screen.getByRole('table', { name: 'Requirements' })).getAllByRole('row')
  const cells = within(rows[1] ?? document.body).getAllByRole('cell')
  expect(cells.map((cell) => [cell.dataset.column, cell.textContent])).toEqual([
    ['Counted', '1.9'],
    ['Required', '2.0'],
    ['Still needed', '0.1'],
  ])
})
