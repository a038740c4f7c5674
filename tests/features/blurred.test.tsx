import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'
import { ces, cpr, cpt, planned, pricedCpt } from '../support/portfolio'

const records = [pricedCpt(), ces(), cpr(), planned({ title: 'PES', on: '2027-03-01', hours: '50', cost: '799', worth: '1.9' })]

/** Texts with a decimal amount, hours or a price that nothing blurs (`global.css`: the classes, and the hint of a field for an amount). */
function readable(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { textContent: text, parentElement: parent } = walker.currentNode
    if (text === null || parent === null || !/\d\.\d|\d\s(?:contact )?hours?\b|[$€£]\s?\d/.test(text)) continue
    const hintOf = parent.closest('p.soft')?.parentElement?.querySelector(':scope > div > div > input')
    if (hintOf?.getAttribute('inputmode') === 'decimal') continue
    if (parent.closest('.number, .secret, .visuallyHidden, option, [aria-labelledby="rule"], [aria-labelledby="late"]') === null) found.push(text)
  }
  return found
}

test.each(['#/', '#/plan', '#/data/calendar', '#/credentials/cpt', '#/credentials/cpt/audit-pack', '#/proof-sheet', '#/courses'])(
  'nothing on %s shows an amount or a cost while they are blurred',
  async (at) => {
    await openRecert({ records, at })
    expect(await screen.findAllByRole('heading', { level: 1 })).not.toEqual([])
    expect(readable()).toEqual([])
  },
)

test('nor does the dialog that renews, the one that logs, or the palette', async () => {
  const { user } = await openRecert({ records, at: '#/credentials/cpt' })
  await user.click(await screen.findByRole('button', { name: /^Renew/ }))
  expect(await screen.findByRole('dialog', { name: 'Renew NASM-CPT' })).toBeVisible()
  expect(readable()).toEqual([])
  await user.keyboard('{Escape}')
  await user.keyboard('n')
  expect(await screen.findByRole('dialog', { name: 'Log course' })).toBeVisible()
  expect(readable()).toEqual([])
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Search and commands' }))
  expect(await screen.findByRole('dialog', { name: 'Find anything' })).toBeVisible()
  await user.keyboard('NASM')
  expect(readable()).toEqual([])
})

test('nor does a suggested plan', async () => {
  const { user } = await openRecert({ records: [cpt(), cpr()], at: '#/plan' })
  await user.click(await screen.findByRole('button', { name: 'Suggest a plan' }))
  expect(await screen.findByText(/^\d+ hours .*by/)).toBeVisible()
  expect(readable()).toEqual([])
})
