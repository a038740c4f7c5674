import { expect, test } from './support/recert'
import { startTypical } from './support/walks/start'

test('the dashboard, as a screen reader goes through it', async ({ page, open, at, tolerate }) => {
  await startTypical({ page, open, at, tolerate, look: () => Promise.resolve() })
  await expect(page.getByText(/surplus this cycle/)).toBeVisible()
  await expect(page.locator('body')).toMatchAriaSnapshot(``)
})
