import type { Page } from '@playwright/test'
import { credentialAddress } from '../../../src/domain/search/credentialAddress'
import type { CredentialId } from '../../../src/domain/records/ids'

/** Where a dialog is opened, and by which button or key. */
type Opener = { readonly address: string; readonly by: { readonly button: string } | { readonly key: string } }

/** Every dialog of a world with one certification. */
export function everyDialog(certification: CredentialId): Readonly<Record<string, Opener>> {
  const page = (query: string) => credentialAddress(certification, query)
  return {
    'Log course': { address: '#/', by: { button: 'Log course' } },
    Search: { address: '#/', by: { button: 'Search' } },
    'Keyboard shortcuts': { address: '#/', by: { key: '?' } },
    'Add credential': { address: '#/credentials', by: { button: 'Add credential' } },
    'Edit dates': { address: page(''), by: { button: 'Edit dates' } },
    Renew: { address: page(''), by: { button: 'Renew' } },
    'Edit rule': { address: page('?tab=rule'), by: { button: 'Edit rule' } },
    'Plan a course': { address: '#/plan', by: { button: 'Add planned course' } },
    Import: { address: '#/data', by: { button: 'Import courses' } },
    Restore: { address: '#/data', by: { button: 'Restore backup' } },
    'Erase everything': { address: '#/data', by: { button: 'Erase everything' } },
  }
}

/** Opens and closes a dialog that many times, as fast as the page draws it. */
export async function openOften(page: Page, { by }: Opener, times: number): Promise<void> {
  await page.evaluate(
    async ([button, key, count]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const until = async (isThere: () => boolean) => {
        for (let frames = 0; !isThere(); frames += 1) {
          if (frames > 600) throw new Error(`no dialog for ${button}${key}`)
          await frame()
        }
      }
      const isNamed = ({ ariaLabel, textContent }: Element) => (ariaLabel ?? textContent).trim().startsWith(button)
      const opener = () => [...document.querySelectorAll<HTMLElement>('button')].find((each) => isNamed(each) && each.checkVisibility())
      for (let time = 0; time < count; time += 1) {
        await until(() => key !== '' || opener() !== undefined)
        if (key === '') opener()?.click()
        else document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await until(() => document.querySelector('dialog[open]') !== null)
        await frame()
        document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }))
        await until(() => document.querySelector('dialog') === null)
      }
    },
    ['button' in by ? by.button : '', 'key' in by ? by.key : '', times] as const,
  )
}
