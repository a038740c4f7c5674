import type { Locator, Page } from '@playwright/test'
import { deep, expect, test } from './support/recert'
import { addCredential, goTo, logCourse, openCertification, planCourse } from './support/trainer'

async function hold(page: Page): Promise<void> {
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await addCredential(page, 'CPR/AED card', { expiresOn: '2027-04-30' })
  await addCredential(page, 'NASM-CES', { certifiedOn: '2026-05-03' })
  await logCourse(page, { course: 'Mobility workshop', on: '2026-03-10', amounts: { 'NASM-CPT CEUs': '0.4' } })
  await logCourse(page, { course: 'Nutrition webinar', on: '2026-05-03', amounts: { 'NASM-CPT CEUs': '0.3' } })
  await goTo(page, 'Plan')
  await planCourse(page, { course: 'PES', on: '2027-06-01' })
}

const picture = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The focused point. */
const focused = (of: Locator) => of.getByRole('option').and(of.locator(':focus'))

test('the timeline works with the keyboard alone, and the focused point is always in view', async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await hold(page)
  const timeline = picture(page, 'Timeline')
  const scroller = page.getByRole('group', { name: /^Timeline, scrolls sideways/ })
  await scroller.focus()
  await page.keyboard.press('Tab')
  await expect(focused(timeline)).toHaveAccessibleName('NASM-CPT, this cycle: Jan 15, 2026 to Jan 15, 2028')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused(timeline)).toHaveAccessibleName('NASM-CPT, done: Nutrition webinar, May 3, 2026')
  await expect(timeline.locator('p', { hasText: 'NASM-CPT, done: Nutrition webinar, May 3, 2026' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(focused(timeline)).toHaveAccessibleName('CPR/AED card, expires, Apr 30, 2027')
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+')
  await expect(timeline.getByText(/^Zoom 6\d\d%$/)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await expect(focused(timeline)).toHaveAccessibleName(/^NASM-CPT, (late window|next cycle): /)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(focused(timeline)).toHaveAccessibleName('NASM-CPT, expires, Jan 15, 2028')
  await expect(focused(timeline).locator('rect')).toBeInViewport({ ratio: 0.99 })
  expect(await scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await page.keyboard.press('0')
  await expect(timeline.getByText('Zoom 100%')).toBeAttached()
  expect(await scroller.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
})

test('every chart can be read as a table', deep, async ({ page, open, at }) => {
  await at('2026-11-20')
  await open()
  await hold(page)
  await picture(page, 'Timeline').getByText('Read as a table').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: /^Timeline as of Nov 20, 2026/ }).getByRole('row', { name: /Planned: PES Jun 1, 2027/ })).toBeVisible()
  await openCertification(page, 'NASM-CPT')
  await page.getByRole('tabpanel').getByText('Read as a table').click()
  await expect(page.getByRole('row', { name: 'Mar 10, 2026 Mobility workshop 0.4 0.4' })).toBeVisible()
  await page.getByRole('tab', { name: 'History' }).click()
  await picture(page, 'Costs').getByText('Read as a table').click()
  await expect(page.getByRole('row', { name: /^This cycle, .* unknown for 2 courses/ })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a chart shows what is tapped and starts with today in view', deep, async ({ page, open, at }) => {
    await at('2026-11-20')
    await open()
    await hold(page)
    const timeline = picture(page, 'Timeline')
    const [today, scroller] = await Promise.all([
      timeline.locator('svg text', { hasText: /^Today$/ }).boundingBox(),
      page.getByRole('group', { name: /^Timeline, scrolls sideways/ }).boundingBox(),
    ])
    if (today === null || scroller === null) throw new Error('the timeline is not drawn')
    expect(today.x).toBeGreaterThanOrEqual(scroller.x)
    expect(today.x + today.width).toBeLessThanOrEqual(scroller.x + scroller.width)
    await timeline.getByRole('option', { name: 'NASM-CPT, done: Nutrition webinar, May 3, 2026' }).tap()
    await expect(timeline.locator('p', { hasText: 'NASM-CPT, done: Nutrition webinar, May 3, 2026' })).toBeVisible()
  })
})

test('the code for charts is not loaded before there is one', deep, async ({ page, open, at }) => {
  const drawing: string[] = []
  page.on('request', (request) => {
    if (/charts-[^/]*\.js$/.test(request.url())) drawing.push(request.url())
  })
  await at('2026-11-20')
  await open()
  await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
  await goTo(page, 'Courses')
  expect(drawing).toEqual([])
  await goTo(page, 'Plan')
  await expect(picture(page, 'Timeline')).toBeVisible()
  expect(drawing).toHaveLength(1)
})
