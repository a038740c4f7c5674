import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Given, type OpenRecert, openRecert } from '../../support/openRecert'
import { amount, ces, cpt, ownCertification } from '../../support/portfolio'

const { rule } = cpt()

async function openPage(given: Given, name = 'NASM-CPT', id = 'cpt'): Promise<OpenRecert> {
  const recert = await openRecert({ at: `#/credentials/${id}?tab=rule`, ...given })
  await screen.findByRole('heading', { level: 1, name })
  return recert
}

const region = (name: string) => screen.getByRole('region', { name })
const asks = () => region('What it requires')

/** A line of the rule, by its label. */
const fact = (label: string) => within(asks()).getByText(label, { selector: 'dt' }).closest('div')

/** The differences shown, each without its button. */
const differences = () => {
  const rows = within(within(asks()).getByRole('list', { name: 'Differences' })).getAllByRole('listitem')
  return rows.map((row) => row.firstElementChild?.textContent)
}

describe('the rule', () => {
  test('is a single line that expands to the whole rule', async () => {
    const { user } = await openPage({ records: [cpt()] })
    const asked = within(region('What it requires'))
    expect(asked.getByText('2.0 CEUs per cycle (20 contact hours). 1 contact hour earns 0.1.', { selector: 'section > p' })).toBeVisible()
    expect(asked.getByText('Renewal fee')).not.toBeVisible()
    await user.click(asked.getByText('Full rule and sources'))
    expect(asked.getByText('Renewal fee')).toBeVisible()
  })

  test('has a tab of its own', async () => {
    await openPage({ records: [cpt(), ces()] })
    expect(screen.getByRole('tabpanel', { name: 'Rule' })).toContainElement(asks())
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['What it requires'])
  })

  test('shows for each value how sure it is and the numbers of its sources', async () => {
    await openPage({ records: [cpt()] })
    expect(fact('Credit')).toHaveTextContent('2.0 CEUs per cycle (20 contact hours). 1 contact hour earns 0.1.Confirmed. (sources 1, 2)')
    expect(fact('Petition')).toHaveTextContent(
      '$25 per course.Confirmed. For each course or event NASM hasn’t approved beforehand. Not refundable. (source 1)',
    )
    expect(fact('Renewal fee')).toHaveTextContent(
      /^Renewal feeUnknown\. In an older guide: \$99\. .*Recertify for Life, once: \$399\. ?Not confirmed\..*\(sources 3, 4, 5, 6, 7\)$/,
    )
    expect(fact('Early renewal')).toHaveTextContent(/^Early renewal ?Not found\. Ask NASM how early you can renew\.$/)
  })

  test('lists its sources in order, each opening in a new tab', async () => {
    await openPage({ records: [cpt()] })
    const links = within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('link')
    expect(links).toHaveLength(8)
    expect(links[0]).toHaveTextContent('nasm.org/recertify/personal-trainer-recertification')
    expect(links[0]).toHaveAttribute('href', 'https://www.nasm.org/recertify/personal-trainer-recertification')
    expect(links[0]).toHaveAttribute('target', '_blank')
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('says when it was checked and who has the final word', async () => {
    await openPage({ records: [cpt()] })
    expect(region('What it requires')).toHaveTextContent(
      'Checked on Nov 28, 2026. Credit and late window: official. Fee and carryover: not confirmed.',
    )
    expect(region('What it requires')).toHaveTextContent('Check with your issuer.')
  })

  test('has no sources for a custom certification', async () => {
    await openPage({ records: [ownCertification()] }, 'Kettlebell Coach', 'own')
    expect(region('What it requires')).toHaveTextContent('This is your own rule. Your issuer’s portal has the final word.')
    expect(screen.queryByRole('list', { name: 'Sources' })).toBeNull()
    expect(fact('Credit')).toHaveTextContent(/^Credit3\.0 CECs per cycle\.$/)
  })
})

describe('a rule that differs from its preset', () => {
  const older = cpt({ rule: { ...rule, fees: { currency: 'USD', renewal: amount('79'), petition: amount('25') }, cards: [] } })

  test('is not mentioned if there is no difference', async () => {
    await openPage({ records: [cpt()] })
    expect(screen.queryByRole('button', { name: 'Use the new rule' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reset to preset' })).toBeNull()
  })

  test('shows the differences, and only changes when the trainer uses the new one, as a whole', async () => {
    const { user } = await openPage({ records: [older] })
    const notice = within(asks()).getByRole('alert')
    expect(notice).toHaveTextContent('This certification’s preset has changed. Your rule stays until you use the new one.')
    expect(differences()).toEqual([
      'Cards: None required. New: CPR/AED card: valid on the day you renew.',
      'Renewal fee: $79. New: Unknown. In an older guide: $99. At one third party: $129. At another third party: $199. Recertify for Life, once: $399.',
    ])
    expect(within(notice).queryByRole('button', { name: /^Use:/ })).toBeNull()
    expect(asks()).toHaveTextContent('Differs from its preset, which was checked on Nov 28, 2026.')
    expect(asks()).not.toHaveTextContent('official')
    await user.click(screen.getByRole('button', { name: 'Use the new rule' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Changed the rule for NASM-CPT.'))
    expect(within(asks()).queryByRole('alert')).toBeNull()
    expect(asks()).toHaveTextContent('Renewal feeUnknown.')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(asks()).toHaveTextContent('Renewal fee$79.')
    expect(screen.getByRole('button', { name: 'Use the new rule' })).toBeVisible()
  })

  describe('because the trainer edited it', () => {
    const edited = { ...older, ruleEdited: true }

    test('is no warning, and has no sources for the edited values', async () => {
      await openPage({ records: [edited] })
      expect(within(asks()).queryByRole('alert')).toBeNull()
      expect(asks()).toHaveTextContent('You’ve changed this rule. Use any of these preset values. The rest stays yours.')
      expect(fact('Renewal fee')).toHaveTextContent(/^Renewal fee\$79\.$/)
      expect(fact('Petition')).toHaveTextContent('$25 per course.Confirmed.')
    })

    test('takes line by line what the trainer wants of the preset, and keeps the rest', async () => {
      const { user } = await openPage({ records: [edited] })
      await user.click(within(asks()).getByRole('button', { name: 'Use: Cards' }))
      expect(differences()).toEqual([
        'Renewal fee: $79. Preset: Unknown. In an older guide: $99. At one third party: $129. At another third party: $199. Recertify for Life, once: $399.',
      ])
      expect(fact('Cards')).toHaveTextContent('CPR/AED card: valid on the day you renew.')
      await user.click(await screen.findByRole('button', { name: 'Undo' }))
      expect(differences()).toHaveLength(2)
    })

    test('follows the preset again once nothing differs', async () => {
      const { user, store } = await openPage({ records: [edited] })
      await user.click(within(asks()).getByRole('button', { name: 'Use: Cards' }))
      await user.click(within(asks()).getByRole('button', { name: 'Use: Fees' }))
      expect(asks()).not.toHaveTextContent('You’ve changed this rule.')
      expect(screen.getByRole('main')).toHaveFocus()
      expect(store.getState().portfolio.credentials[0]).toMatchObject({ ruleEdited: false, rule })
    })

    test('can be reset', async () => {
      const { user } = await openPage({ records: [edited] })
      await user.click(screen.getByRole('button', { name: 'Reset to preset' }))
      expect(asks()).not.toHaveTextContent('You’ve changed this rule.')
      expect(fact('Renewal fee')).toHaveTextContent(/^Renewal feeUnknown\. .*Recertify for Life, once: \$399\. ?Not confirmed\./)
    })
  })
})
