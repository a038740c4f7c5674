import { onTestFinished, vi } from 'vitest'

export type Download = { readonly name: string; readonly text: () => Promise<string> }

/** Catches downloads until the test is over. */
export function catchDownloads(): readonly Download[] {
  const caught: Download[] = []
  const files = new Map<string, Blob>()
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const address = `blob:download-${files.size}`
    files.set(address, file as Blob) // safe: Recert downloads nothing else
    return address
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({ name: this.download, text: () => files.get(this.href)?.text() ?? Promise.reject(new Error('no such download')) })
  })
  onTestFinished(() => {
    create.mockRestore()
    click.mockRestore()
  })
  return caught
}
