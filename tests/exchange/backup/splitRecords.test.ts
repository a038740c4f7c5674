import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openArchive } from '../../../src/exchange/archive/unzip'
import { readBackup } from '../../../src/exchange/backup/readBackup'
import { splitRecords } from '../../../src/exchange/backup/splitRecords'
import { reading, zipOf } from './backupWorld'
import { processorTime } from '../../support/processorTime'

const pause = () => Promise.resolve()
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What a frame with its parts put back says. */
async function joined(text: string): Promise<unknown> {
  const split = await splitRecords(bytesOf(text), { pause })
  if (!split.ok) return split.error
  const { frame, parts } = split.value
  const whole = JSON.stringify(frame).replaceAll(/\{"part":(\d+)\}/g, (_, index: string) => new TextDecoder().decode(parts[Number(index)]))
  return JSON.parse(whole)
}

test('any object put together again from its parts is the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())), fc.constantFrom(0, 2), async (json, indent) => {
      const text = JSON.stringify(json, null, indent)
      expect(await joined(text)).toEqual(JSON.parse(text))
    }),
  )
})

test('texts may hold brackets, quotes and half an escape', async () => {
  const json = { courses: [{ title: '}]"[{\\' }, ['"]'], 'plain ]', 7], 'a"[': [{ b: '\\"' }] }
  expect(await joined(`\uFEFF${JSON.stringify(json)}`)).toEqual(json)
})

/** The most work without giving the page a turn, in ms. */
async function longestHold(work: (pause: () => Promise<void>) => Promise<unknown>): Promise<number> {
  let [worked, longest] = [processorTime(), 0]
  const look = () => {
    longest = Math.max(longest, worked())
  }
  await work(async () => {
    look()
    await new Promise((resolve) => setTimeout(resolve))
    worked = processorTime()
  })
  look()
  return longest
}

test.each([
  [
    '6.7 million empty objects as courses',
    () => `{"format":"recert","version":3,"courses":[${'{},'.repeat(6_700_000)}{}]}`,
    { kind: 'tooManyRecords', most: 100_000 },
  ],
  ['6.7 million empty objects as one list', () => `[${'{},'.repeat(6_700_000)}{}]`, { kind: 'notRecert' }],
  [
    '6.7 million empty objects in an unknown field',
    () => `{"format":"recert","version":3,"x":{"a":[${'{},'.repeat(6_700_000)}{}]}}`,
    { kind: 'notRecert' },
  ],
])('%s don’t stop the page', async (_, text, problem) => {
  const file = new Blob([text()])
  let error: unknown
  const longest = await longestHold(async (rest) => {
    const backup = await readBackup(file, { ...reading, pause: rest })
    error = backup.ok ? null : backup.error
  })
  expect(error).toEqual(problem)
  expect(longest).toBeLessThan(1000)
})

test('a million numbers in place of records are too many', async () => {
  const backup = await readBackup(new Blob([`{"format":"recert","version":3,"courses":[${'1,'.repeat(900_000)}1]}`]), reading)
  expect(backup).toEqual({ ok: false, error: { kind: 'tooManyRecords', most: 100_000 } })
})

test('the list of an archive with many files is read in slices, and can be canceled', async () => {
  const archive = await zipOf(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.pdf`, '%PDF'])))
  const controller = new AbortController()
  const cancel = () => {
    controller.abort()
    return Promise.resolve()
  }
  await expect(openArchive(archive, { pause: cancel, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
})

test('6.7 million empty objects in one record are set aside with it', async () => {
  const file = new Blob([`{"format":"recert","version":3,"courses":[{"record":{"title":"Odd","awards":[${'{},'.repeat(6_700_000)}{}]}}]}`])
  const backup = await readBackup(file, reading)
  expect(backup.ok && backup.value.setAside).toEqual([{ name: '', fault: 'tooLarge' }])
})

test('reading can be canceled while it looks for the records, and while it reads them', async () => {
  for (const [text, after] of [
    [`{"x":"${'x'.repeat(5_000_000)}"}`, 2],
    [`{"format":"recert","version":3,"courses":[${'{"record":1},'.repeat(5_000)}{}]}`, 2],
  ] as const) {
    const controller = new AbortController()
    let pauses = 0
    const rest = () => {
      if ((pauses += 1) === after) controller.abort()
      return Promise.resolve()
    }
    await expect(readBackup(new Blob([text]), { ...reading, pause: rest, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(pauses).toBe(after)
  }
})
