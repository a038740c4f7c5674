import { expect, test } from 'vitest'
import { inSlices, type Slicing } from '../../../src/domain/values/inSlices'

async function slicesOf(items: readonly number[], slicing: Slicing): Promise<readonly (readonly number[])[]> {
  const slices = []
  for await (const slice of inSlices(items, 2, slicing)) slices.push(slice)
  return slices
}

function watched(stopAt = Number.POSITIVE_INFINITY) {
  const events: string[] = []
  const signal = { aborted: false }
  const slicing: Slicing = {
    pause: () => {
      events.push('pause')
      return Promise.resolve()
    },
    onProgress: (done, of) => {
      events.push(`${done} of ${of}`)
      signal.aborted = done >= stopAt
    },
    signal,
  }
  return { events, slicing }
}

test('five items come in slices of two, with progress and a pause before each', async () => {
  const { events, slicing } = watched()
  expect(await slicesOf([1, 2, 3, 4, 5], slicing)).toEqual([[1, 2], [3, 4], [5]])
  expect(events).toEqual(['0 of 5', 'pause', '2 of 5', 'pause', '4 of 5', 'pause'])
})

test('aborted work ends before its next slice', async () => {
  const { slicing } = watched(2)
  expect(await slicesOf([1, 2, 3, 4, 5], slicing)).toEqual([[1, 2]])
})

test('no items give no slices', async () => {
  const { events, slicing } = watched()
  expect(await slicesOf([], slicing)).toEqual([])
  expect(events).toEqual([])
})
