import { importAndUndo } from '../e2e/support/cases/importing'
import { expect, test } from '../e2e/support/recert'

test('10,000 rows are read while the page keeps drawing and imported together, and a single Undo takes them all back', async ({ page, open }) => {
  await open('#/data')
  await page.evaluate(watchReading)
  await importAndUndo(page, 10_000, async () => {
    const { frames, steps } = await page.evaluate(() => (window as unknown as { reading: Reading }).reading) // safe: set by watchReading
    expect(frames, 'frames while the rows were read').toBeGreaterThanOrEqual(5)
    expect(steps, 'steps that the progress bar showed').toBeGreaterThanOrEqual(5)
  })
})

type Reading = { readonly frames: number; readonly steps: number }

/** Runs in the page: counts the frames with a progress bar and the different values it showed. */
function watchReading(): void {
  const values = new Set<number>()
  let frames = 0
  const look = () => {
    const bar = document.querySelector('dialog progress')
    if (bar instanceof HTMLProgressElement) {
      frames += 1
      values.add(bar.value)
    }
    Object.assign(window, { reading: { frames, steps: values.size } })
    requestAnimationFrame(look)
  }
  look()
}
