import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { App, loadDashboard } from '../../src/app/shell/App'
import { RecertContext } from '../../src/store/useRecert'
import { drawnAtSight } from '../support/drawnAtSight'
import { certification, credentialKey, savedCredential, savedText } from '../support/records'
import { diskWith } from '../support/world'

test('a page that fails over a damaged record before the check is drawn again without it', async () => {
  const noise = vi.spyOn(console, 'error').mockReturnValue()
  await loadDashboard()
  const { rule } = certification('bad')
  const requirement = { id: 'renewal', label: 'Renewal', min: 200, max: 200 }
  const raw = savedText({ ...certification('bad'), rule: { ...rule, requirement } })
  const page = drawnAtSight(diskWith(savedCredential(certification('good')), [credentialKey('bad'), raw]))
  window.location.hash = '#/'
  await act(async () => {
    render(
      <RecertContext value={page.store}>
        <App />
      </RecertContext>,
    )
    await Promise.resolve()
  })
  expect(screen.queryByText('Something went wrong here')).toBeNull()
  expect(screen.queryByRole('article')).toBeNull()
  await act(() => page.keep())
  expect(await screen.findByRole('article', { name: /good/ })).toBeVisible()
  expect(page.state().safety.trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/credential/bad', raw }])
  noise.mockRestore()
})
