import { renewLate } from '../e2e/support/cases/renewal'
import { phone } from '../e2e/support/modes'
import { test } from '../e2e/support/recert'

test.use({ viewport: phone })

test('on a phone, a cycle is renewed in the late window, undone, renewed again, and reviewed a cycle later', async ({ page, open, at }) => {
  await renewLate({ page, open, at })
})
