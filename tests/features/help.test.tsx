import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openRecert } from '../support/openRecert'

test('the help explains the counting, the late ladder, the issuers and where the records are', async () => {
  await openRecert({ at: '#/help' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'How counting works',
    'If you renew late',
    'What issuers require',
    'Where your records are',
    'About Recert',
  ])
  expect(screen.getByRole('link', { name: 'a page that needs nothing else' })).toHaveAttribute('href', './recover.html')
  expect(document.title).toBe('Help · Data and settings · Recert')
})

test('each certification is listed with its requirements, how sure they are, and the sources', async () => {
  const { user } = await openRecert({ at: '#/help' })
  await user.click(await screen.findByText('National Academy of Sports Medicine'))
  const sources = screen.getByRole('list', { name: 'Sources for NASM-CPT' })
  expect(within(sources).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.nasm\.org\//))
  expect(screen.getByRole('heading', { level: 4, name: 'NASM-CPT: Certified Personal Trainer' })).toBeVisible()
  expect(screen.getAllByText('Confirmed')[0]).toBeVisible()
})

test('a card that no source speaks of isn’t called unnecessary', async () => {
  const { user } = await openRecert({ at: '#/help' })
  await user.click(await screen.findByText('Commission on Dietetic Registration'))
  await user.click(screen.getByText('ACTION Certification'))
  const cardsOf = (heading: string) => {
    const section = screen.getByRole('heading', { level: 4, name: heading }).closest('section')
    return section === null ? null : within(section).getByText('Cards').closest('div')
  }
  expect(cardsOf('RDN: Registered Dietitian Nutritionist')).toHaveTextContent('None required. Confirmed')
  expect(cardsOf('ACTION-CPT: Personal Trainer, ACTION')).toHaveTextContent('Unknown. Not found')
})

test('the issuers are listed by region', async () => {
  await openRecert({ at: '#/help' })
  const regions = await screen.findAllByRole('heading', { level: 3 })
  expect(regions.map(({ textContent }) => textContent)).toEqual([
    'United States',
    'International',
    'Canada',
    'United Kingdom',
    'Ireland',
    'Australia and New Zealand',
    'South Africa',
    'United Arab Emirates',
  ])
  expect(within(screen.getByRole('region', { name: 'Ireland' })).getByText('Register of Exercise Professionals Ireland')).toBeVisible()
})

test('the footer of every page links to the help', async () => {
  const { user } = await openRecert()
  await user.click(screen.getByRole('link', { name: 'Help' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
})
