import { expectFewRowsDrawn } from '../e2e/support/cases/courseTable'
import { expectFirstFifty } from '../e2e/support/cases/palette'
import { logInTwoTabs } from '../e2e/support/cases/twoTabs'
import { test } from '../e2e/support/recert'

test('with 2,000 courses, few rows are drawn, keys reach the first and the last, and a change to all of them is a single Undo', async ({
  page,
  open,
  at,
}) => {
  await expectFewRowsDrawn({ page, open, at }, 2000)
})

test('with 10,000 courses, the palette shows fifty matches and how many more there are', async ({ page, open, at }) => {
  await expectFirstFifty({ page, open, at }, 10_000)
})

test('200 courses logged in each of two tabs at the same time make 400', async ({ page, open }) => {
  await open()
  await logInTwoTabs(page, 200)
})
