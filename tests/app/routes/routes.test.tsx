import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readRoute } from '../../../src/app/routes/route'
import { openRecert } from '../../support/openRecert'
import { cpt, credentialId, ownCertification } from '../../support/portfolio'

describe('an address', () => {
  test.each([
    ['', '#/', null],
    ['#', '#/', null],
    ['#/', '#/', null],
    ['#/courses', '#/courses', null],
    ['#/credentials', '#/credentials', null],
    ['#/credentials/cpt', '#/credentials', 'cpt'],
    ['#/credentials/a%2Fb%20c', '#/credentials', 'a/b c'],
    ['#/credentials/50%', '#/credentials', '50%'],
    ['#/credentials/%C3%A9', '#/credentials', 'é'],
    ['#/plan', '#/plan', null],
    ['#/data', '#/data', null],
  ])('“%s” is the page %s with the credential %s', (hash, path, id) => {
    expect(readRoute(hash)).toMatchObject({ path, credentialId: id })
  })

  test.each([
    ['#/courses?year=2026&search=a?b', '#/courses', 'year=2026&search=a?b'],
    ['#/courses?', '#/courses', ''],
    ['#/credentials/cpt?x=1', '#/credentials/cpt', 'x=1'],
    ['#/courses', '#/courses', ''],
  ])('“%s” is the page at %s with the query “%s”', (hash, address, query) => {
    expect(readRoute(hash)).toMatchObject({ address, query })
  })

  test.each(['#/nowhere?year=2026', '#/nowhere', '#/plan/2027', '#/credentials/', '#/credentials/a/b', '#courses', '#/Plan'])(
    '“%s” leads to no page',
    (hash) => {
      expect(readRoute(hash)).toBeNull()
    },
  )
})

test("the plan's address opens the plan and names it in the title", async () => {
  await openRecert({ records: [cpt()], at: '#/plan' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
  expect(document.title).toBe('Plan · Recert')
})

test("a certification's address opens its page, below the credentials", async () => {
  await openRecert({ records: [cpt(), ownCertification()], at: '#/credentials/own' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Kettlebell Coach' })).toBeVisible()
  expect(document.title).toMatch(/Recert$/)
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }))
  expect(navigation.getByRole('link', { name: 'Credentials' })).toHaveAttribute('aria-current')
  expect(navigation.getByRole('link', { name: 'Dashboard' })).not.toHaveAttribute('aria-current')
})

test('a link encodes the id, so the address can be read back', async () => {
  await openRecert({ records: [cpt({ id: credentialId('a/b') })] })
  const link = within(screen.getByRole('article', { name: 'NASM-CPT' })).getByRole('link', { name: 'NASM-CPT' })
  expect(link).toHaveAttribute('href', '#/credentials/a%2Fb')
})

test('an encoded id opens its page', async () => {
  await openRecert({ records: [cpt({ id: credentialId('a b') })], at: '#/credentials/a%20b' })
  expect(await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })).toBeVisible()
})

test('an unknown id says so and leads to the credentials', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/credentials/nobody' })
  expect(await screen.findByRole('heading', { name: 'This certification isn’t here' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go to credentials' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Credentials' })).toBeVisible()
})

test('from the dashboard to a certification, to another, and back with the browser', async () => {
  const { user } = await openRecert({ records: [cpt(), ownCertification()] })
  const link = (name: string) => within(screen.getByRole('article', { name })).getByRole('link', { name })
  await user.click(link('NASM-CPT'))
  expect(await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveFocus()
  // happy-dom has no Back: a browser announces the older address in the same way.
  const goBackTo = (hash: string) =>
    act(async () => {
      window.location.hash = hash
      await Promise.resolve()
    })
  await goBackTo('#/credentials/own')
  expect(await screen.findByRole('heading', { level: 1, name: 'Kettlebell Coach' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveFocus()
  await goBackTo('#/')
  expect(await screen.findByRole('article', { name: 'NASM-CPT' })).toBeVisible()
  expect(document.title).toBe('Dashboard · Recert')
})

test('from the list of credentials to a page', async () => {
  const { user } = await openRecert({ records: [cpt()], at: '#/credentials' })
  await user.click(await screen.findByRole('link', { name: 'NASM-CPT' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'NASM-CPT' })).toBeVisible()
})
