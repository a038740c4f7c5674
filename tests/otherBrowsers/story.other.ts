import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { readArchive } from '../e2e/support/archive'
import { pdfFile } from '../e2e/support/certificates'
import { otherBrowsers } from './otherBrowsers'
import { recertIn } from './recertIn'
import { button, type Trainer } from './trainer'

const certificate = pdfFile('CES certificate.pdf', 'Certificate of completion')
const ces = { course: 'CES', on: dayFromToday(-200), amount: '1.9' }
const pes = { course: 'PES', on: dayFromToday(-110), amount: '1.9' }
const cpr = { course: 'CPR/AED', on: dayFromToday(-70), amount: '0.1', category: 'cpr' }

for (const browser of otherBrowsers) {
  const test = recertIn(browser)

  test.describe(browser.name, () => {
    test.beforeEach(async ({ trainer }) => {
      await trainer.addCertification('NASM-CPT', { certifiedOn: dayFromToday(-310), expiresOn: dayFromToday(421) })
    })

    test('a trainer logs CES, PES and CPR/AED, and only what counts is on the bar', async ({ trainer }) => {
      await trainer.sees({ text: '421 days until expiry' })
      await trainer.seesBar('0.0 of 2.0 CEUs, 2.0 to go')
      await trainer.logCourse(ces)
      await trainer.seesBar('1.9 of 2.0 CEUs, 0.1 to go')
      await trainer.logCourse(pes)
      await trainer.seesBar('1.9 of 2.0 CEUs, 0.1 to go')
      await trainer.sees({ text: 'PES: 1.9 CEUs surplus. NASM-CPT is at its 1.9 limit for education.' })
      await trainer.logCourse(cpr)
      await trainer.seesBar('2.0 of 2.0 CEUs, complete')
      await trainer.take('dashboard')
    })

    test('a deleted course comes back with Undo, and everything is there after a reload', async ({ trainer }) => {
      await trainer.logCourse(ces)
      await trainer.logCourse(cpr)
      await trainer.goTo('Courses')
      await trainer.click(button('CPR/AED'))
      await trainer.click(button('Delete'))
      await trainer.sees({ text: '1 course' })
      await trainer.click(button('Undo'))
      await trainer.sees({ text: '2 courses' })
      await trainer.take('courses')
      await trainer.open()
      await trainer.seesBar('2.0 of 2.0 CEUs, complete')
      await trainer.sees({ text: '421 days until expiry' })
    })

    test('a certificate is shown and is in the backup byte for byte', async ({ trainer, folder }) => {
      await trainer.logCourse({ ...ces, certificate })
      await trainer.goTo('Courses')
      await trainer.click(button('CES'))
      await trainer.click(button('Open certificate: CES certificate.pdf'))
      await trainer.sees({ role: 'img', name: 'Page 1 of the certificate CES certificate.pdf' })
      await trainer.sees({ text: 'Certificate of completion' })
      await trainer.take('certificate')
      await trainer.click(button('Close', 'Certificate: CES'))
      await trainer.goTo('Data and settings')
      await trainer.click(button('Download backup'))
      const backup = await readArchive(await downloaded(folder, /^recert-.*\.zip$/))
      expect(backup.get(`certificates/${ces.on} CES.pdf`)?.equals(certificate.buffer)).toBe(true)
    })

    test('Recert opens offline and saves a course', async ({ trainer, site }) => {
      await trainer.goTo('Data and settings')
      await trainer.sees({ text: 'Works offline. This browser opens Recert without a connection.' })
      await site.close()
      await trainer.open()
      await trainer.logCourse(ces)
      await trainer.open()
      await trainer.seesBar('1.9 of 2.0 CEUs, 0.1 to go')
    })

    test('colors are light or dark as chosen, also after a reload', async ({ trainer }) => {
      await choose(trainer, 'Dark')
      await expect.poll(trainer.colors).toEqual({ ink: 'rgb(237, 244, 239)', paper: 'rgb(13, 19, 16)' })
      await trainer.goTo('Dashboard')
      await trainer.take('dark')
      await trainer.open()
      expect(await trainer.colors()).toEqual({ ink: 'rgb(237, 244, 239)', paper: 'rgb(13, 19, 16)' })
      await choose(trainer, 'Light')
      await expect.poll(trainer.colors).toEqual({ ink: 'rgb(20, 32, 26)', paper: 'rgb(246, 245, 240)' })
    })
  })
}

async function choose(trainer: Trainer, colors: string): Promise<void> {
  await trainer.goTo('Data and settings')
  await trainer.click({ role: 'radio', name: colors })
}

async function downloaded(folder: string, name: RegExp): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  await expect
    .poll(async () => {
      const file = (await readdir(folder)).find((one) => name.test(one))
      bytes = file === undefined ? bytes : await readFile(join(folder, file))
      return bytes.subarray(-22, -18).toString('latin1')
    }, 'the end of a whole ZIP')
    .toBe('PK\x05\x06')
  return bytes
}

/** A day on this machine's calendar, so the days left are always the same. */
function dayFromToday(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
