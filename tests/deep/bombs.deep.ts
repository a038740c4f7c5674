import { crc32, deflateSync } from 'node:zlib'
import { pdfFile } from '../e2e/support/certificates'
import { attach } from '../e2e/support/fileExchange'
import { expect, test } from '../e2e/support/recert'
import { openLogDialog } from '../e2e/support/trainer'

const zeros = deflateSync(Buffer.alloc(500_000_000), { level: 9 })

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A picture of one pixel with a badge that unpacks to 500 MB. */
function badgeBomb(name: string) {
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  const badge = Buffer.concat([Buffer.from('openbadges\0\x01\0\0\0', 'latin1'), zeros])
  const parts = [chunk('IHDR', size), chunk('iTXt', badge), chunk('IDAT', deflateSync(Buffer.alloc(4))), chunk('IEND', Buffer.alloc(0))]
  return { name, mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]) }
}

/** A page whose content is compressed twice, and unpacks to 500 MB. */
function pdfBomb(name: string) {
  const content = deflateSync(zeros).toString('latin1')
  const { buffer, ...file } = pdfFile(name, 'x')
  const stream = `<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${content}\nendstream`
  return {
    ...file,
    buffer: Buffer.from(
      buffer.toString('latin1').replace(/<< \/Length \d+ >>\nstream\n[^]*?\nendstream/, () => stream),
      'latin1',
    ),
  }
}

test('files of a few kilobytes that unpack to hundreds of megabytes neither stop the page nor fill the memory', async ({ page, open }) => {
  await open()
  const dialog = await openLogDialog(page)
  const longest = await page.evaluateHandle(() => {
    const hold = { ms: 0 }
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      hold.ms = Math.max(hold.ms, now - last)
      last = now
    }, 20)
    return hold
  })
  await attach(page, dialog, badgeBomb('badge.png'))
  await expect(dialog.getByRole('button', { name: 'Show badge.png' })).toBeVisible()
  await attach(page, dialog, pdfBomb('page.pdf'))
  await dialog.getByRole('button', { name: 'Show page.pdf' }).click()
  await expect(dialog.getByText('Page 1 can’t be shown here.')).toBeVisible()
  expect(await longest.evaluate(({ ms }) => ms)).toBeLessThan(1500)
})
