import { fileURLToPath } from 'node:url'
import { expect, test } from '../e2e/support/recert'
import { addCredential, addCustomCertification, fillCourse, goTo, logCourse, openCertification, openLogDialog } from '../e2e/support/trainer'

const folder = fileURLToPath(new URL('../../test-results/screens/', import.meta.url))
const forReadme = fileURLToPath(new URL('../../docs/dashboard.png', import.meta.url))

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, reducedMotion: 'reduce', ...(size === 'phone' ? { hasTouch: true, isMobile: true } : {}) })

      test('every screen', async ({ page, open, at }) => {
        const take = (name: string, fullPage = false) => page.screenshot({ path: `${folder}${size}-${colorScheme}-${name}.png`, fullPage })
        await at('2026-11-20')
        await open()
        await expect(page.getByRole('button', { name: 'Add credential' })).toBeVisible()
        await take('empty')
        await addCredential(page, 'NASM-CPT', { certifiedOn: '2026-01-15' })
        await logCourse(page, { course: 'CES', on: '2026-05-03', offer: true })
        await logCourse(page, { course: 'PES', on: '2026-08-01', offer: true })
        await page.getByRole('button', { name: 'Dismiss' }).click()
        await take('dashboard', true)
        if (size === 'desktop' && colorScheme === 'light') await page.screenshot({ path: forReadme })
        await addCredential(page, 'CPR/AED card', { expiresOn: '2027-01-05' })
        await addCustomCertification(page, { name: 'Yoga teacher', required: '45', unitName: 'hours', certifiedOn: '2024-02-29' })
        await take('dashboard-many', true)
        const dialog = await openLogDialog(page)
        await fillCourse(dialog, { course: 'CPR/AED', on: '2026-09-10' })
        await take('log-course')
        await dialog.getByLabel('Completed on').fill('2026-12-01')
        await dialog.getByLabel('NASM-CPT CEUs').fill('-1')
        await dialog.getByRole('button', { name: 'Save course' }).click()
        await take('log-course-errors')
        await dialog.getByRole('button', { name: 'Close' }).click()
        for (const screen of ['Courses', 'Credentials', 'Data'] as const) {
          await goTo(page, screen)
          await take(screen.toLowerCase(), true)
        }
        await goTo(page, 'Plan')
        await take('plan-empty', true)
        await page.getByRole('button', { name: 'Suggest a plan' }).click()
        await expect(page.getByRole('heading', { name: 'Suggested plan' })).toBeVisible()
        await take('plan-suggested', true)
        await page.getByRole('button', { name: 'Put into my plan' }).click()
        await page.getByRole('button', { name: 'Dismiss' }).click()
        await take('plan', true)
        await openCertification(page, 'NASM-CPT')
        await take('certification', true)
        await page.getByRole('button', { name: 'Renew', exact: true }).click()
        await expect(page.getByRole('dialog', { name: 'Renew NASM-CPT' })).toBeVisible()
        await take('renew')
        await page.getByRole('button', { name: 'Record renewal' }).click()
        await expect(page.getByRole('heading', { name: 'Past cycles' })).toBeVisible()
        await take('renewed', true)
        await page.getByRole('button', { name: 'Edit rule' }).click()
        await expect(page.getByRole('dialog', { name: 'Rule of NASM-CPT' })).toBeVisible()
        await take('rule')
        await page.keyboard.press('Escape')
        for (const [name, address] of Object.entries({ help: '#/help', calendar: '#/data/calendar', 'proof-sheet': '#/proof-sheet' })) {
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await take(name, true)
        }
        await openCertification(page, 'NASM-CPT')
        await page.getByRole('link', { name: 'Audit pack' }).click()
        await expect(page.getByRole('heading', { name: 'Audit pack: NASM-CPT' })).toBeVisible()
        await take('audit-pack', true)
        await page.keyboard.press('Control+k')
        await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible()
        await take('palette')
        await page.keyboard.press('Escape')
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
        await take('keys')
      })

      for (const [name, media] of [
        ['forced-colours', { forcedColors: 'active' }],
        ['text-200', {}],
      ] as const) {
        test(`sample data: ${name}`, async ({ page, open, at }) => {
          await page.emulateMedia(media)
          await at('2026-11-20')
          await open()
          await page.getByRole('button', { name: 'Look around with sample data' }).click()
          await expect(page.getByText('This is sample data.')).toBeVisible()
          if (name === 'text-200') await page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined)
          for (const screen of ['Dashboard', 'Courses', 'Credentials', 'Plan', 'Data'] as const) {
            await goTo(page, screen)
            await page.screenshot({ path: `${folder}${size}-${colorScheme}-${name}-${screen.toLowerCase()}.png`, fullPage: true })
          }
        })
      }
    })
  }
}
