import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'

test('the help explains the counting, the late ladder, the issuers and where the records are', async () => {
  await openRecert({ at: '#/help' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'How counting works',
    'If you are late',
    'What the issuers ask',
    'Where your records are',
    'About Recert',
  ])
  expect(document.title).toBe('Help · Data · Recert')
})

test('each certification is listed with its requirements, how sure they are, and the sources', async () => {
  const { user } = await openRecert({ at: '#/help' })
  await user.click(await screen.findByText('National Academy of Sports Medicine'))
  const sources = screen.getByRole('list', { name: 'Sources for NASM-CPT' })
  expect(within(sources).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.nasm\.org\//))
  expect(screen.getByRole('heading', { level: 3, name: 'NASM-CPT: Certified Personal Trainer' })).toBeVisible()
  expect(screen.getAllByText('Confirmed')[0]).toBeVisible()
})

test('the footer of every page links to the help', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('link', { name: 'Help' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
})
