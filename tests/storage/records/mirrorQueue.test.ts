import { afterEach, expect, test, vi } from 'vitest'
import type { MirrorEntry } from '../../../src/storage/records/mirror'
import { createMirrorQueue } from '../../../src/storage/records/mirrorQueue'
import { settle } from '../../support/world'

afterEach(() => void vi.useRealTimers())

const entry = (key: string, rev = 1): MirrorEntry => ({ key, rev, raw: `${key} ${rev}` })

/** A mirror whose answers the test gives one by one. */
function openQueue() {
  const sent: { readonly keys: readonly string[]; readonly answer: (isWritten: boolean) => void }[] = []
  const said: string[] = []
  const queue = createMirrorQueue({
    mirror: {
      forget: () => Promise.resolve(),
      write: (entries) =>
        new Promise((resolve, reject) => {
          const answer = (isWritten: boolean) => (isWritten ? resolve() : reject(new Error('IndexedDB fails')))
          sent.push({ keys: entries.map(({ key, rev }) => `${key} ${rev}`), answer })
        }),
    },
    onWritten: () => undefined,
    onKept: () => said.push('kept'),
    onFailing: () => said.push('failing'),
  })
  return { queue, sent, said, keys: () => sent.map(({ keys }) => keys.join()) }
}

test('each entry is sent once, though others come while it is being written', async () => {
  const { queue, sent, keys } = openQueue()
  for (const key of ['a', 'b', 'c']) {
    queue.send([entry(key)])
    await settle()
  }
  expect(keys()).toEqual(['a 1'])
  sent[0]?.answer(true)
  await settle()
  expect(keys()).toEqual(['a 1', 'b 1,c 1'])
})

test('what is sent at the same moment goes in one transaction, of each record only the latest', async () => {
  const { queue, keys } = openQueue()
  queue.send([entry('a'), entry('b')])
  queue.send([entry('a', 2)])
  await settle()
  expect(keys()).toEqual(['a 2,b 1'])
})

test('what is saved again while it is being written is sent again, and an earlier revision never replaces a later one', async () => {
  const { queue, sent, keys } = openQueue()
  queue.send([entry('a')])
  await settle()
  queue.send([entry('a', 3)])
  queue.send([entry('a', 2)])
  sent[0]?.answer(true)
  await settle()
  expect(keys()).toEqual(['a 1', 'a 3'])
  sent[1]?.answer(true)
  await settle()
  expect(queue.isEmpty()).toBe(true)
})

test('what is forgotten before it is sent is not sent, and what was refused is not sent again', async () => {
  const { queue, sent, keys } = openQueue()
  queue.send([entry('a'), entry('b')])
  queue.forget(['a'])
  await settle()
  expect(keys()).toEqual(['b 1'])
  sent[0]?.answer(false)
  await settle()
  queue.forget(['b'])
  expect(queue.isEmpty()).toBe(true)
})

test('of two texts with one revision, the second is sent', async () => {
  const texts: (string | null)[] = []
  const write = (entries: readonly MirrorEntry[]) => Promise.resolve(void texts.push(...entries.map(({ raw }) => raw)))
  const nothing = () => undefined
  const queue = createMirrorQueue({ mirror: { write, forget: () => Promise.resolve() }, onWritten: nothing, onKept: nothing, onFailing: nothing })
  queue.send([{ key: 'a', rev: 1, raw: 'first' }])
  queue.send([{ key: 'a', rev: 1, raw: 'second' }])
  await settle()
  expect(texts).toEqual(['second'])
})

test('whoever waits is called once everything is on disk, and not before', async () => {
  const { queue, sent, said } = openQueue()
  queue.send([entry('a')])
  queue.whenTried(() => said.push('done'))
  await settle()
  expect(said).toEqual([])
  sent[0]?.answer(true)
  await settle()
  expect(said).toEqual(['kept', 'done'])
})

test('whoever waits hears how far it is', async () => {
  const heard: number[] = []
  const write = async (_: readonly MirrorEntry[], onProgress?: (done: number) => void) => {
    onProgress?.(1)
    await settle()
    onProgress?.(2)
  }
  const nothing = () => undefined
  const queue = createMirrorQueue({ mirror: { write, forget: () => Promise.resolve() }, onWritten: nothing, onKept: nothing, onFailing: nothing })
  queue.send([entry('a'), entry('b')])
  await new Promise<void>((then) => queue.whenTried(then, (done) => heard.push(done)))
  expect(heard).toEqual([1, 2])
})

test('with nothing to write there is nothing to wait for', () => {
  const { queue, said } = openQueue()
  queue.send([])
  queue.whenTried(() => said.push('done'))
  expect(said).toEqual(['done'])
})

test('a refusal ends the wait; what was refused goes with the next entries', async () => {
  const { queue, sent, said, keys } = openQueue()
  queue.send([entry('a')])
  queue.whenTried(() => said.push('done'))
  await settle()
  sent[0]?.answer(false)
  await settle()
  expect(said).toEqual(['failing', 'done'])
  expect(queue.isEmpty()).toBe(false)
  queue.send([entry('b')])
  await settle()
  expect(keys()).toEqual(['a 1', 'a 1,b 1'])
  sent[1]?.answer(true)
  await settle()
  expect(queue.isEmpty()).toBe(true)
  expect(said).toEqual(['failing', 'done', 'kept'])
})

test('a write that never completes ends the wait after three seconds, and the next one does not wait for it', async () => {
  vi.useFakeTimers()
  const { queue, said, keys } = openQueue()
  queue.send([entry('a')])
  queue.whenTried(() => said.push('done'))
  await vi.advanceTimersByTimeAsync(2_999)
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual(['failing', 'done'])
  queue.send([entry('b')])
  queue.whenTried(() => said.push('done at once'))
  expect(said).toEqual(['failing', 'done', 'done at once'])
  await vi.advanceTimersByTimeAsync(0)
  expect(keys()).toEqual(['a 1', 'a 1,b 1'])
})

test('each entry beyond 200 has two milliseconds more', async () => {
  vi.useFakeTimers()
  const { queue, said } = openQueue()
  queue.send(Array.from({ length: 300 }, (_, index) => entry(`a${index}`)))
  await vi.advanceTimersByTimeAsync(3_199)
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual(['failing'])
})

test('while the next write is under way, the late end of the one before does not begin a third', async () => {
  vi.useFakeTimers()
  const { queue, sent, keys } = openQueue()
  queue.send([entry('a')])
  await vi.advanceTimersByTimeAsync(3_000)
  queue.send([entry('b')])
  await vi.advanceTimersByTimeAsync(0)
  sent[0]?.answer(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(keys()).toEqual(['a 1', 'a 1,b 1'])
})

test('a write that completes late counts, and the next one is waited for again', async () => {
  vi.useFakeTimers()
  const { queue, sent, said } = openQueue()
  queue.send([entry('a')])
  await vi.advanceTimersByTimeAsync(10_000)
  sent[0]?.answer(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(said).toEqual(['failing', 'kept'])
  expect(queue.isEmpty()).toBe(true)
  queue.send([entry('b')])
  queue.whenTried(() => said.push('done'))
  expect(said).toEqual(['failing', 'kept'])
})

test('what came while a write was under way is tried at once if that one is refused', async () => {
  const { queue, sent, said, keys } = openQueue()
  queue.send([entry('a')])
  await settle()
  queue.send([entry('b')])
  queue.whenTried(() => said.push('done'))
  sent[0]?.answer(false)
  await settle()
  expect(keys()).toEqual(['a 1', 'a 1,b 1'])
  expect(said).toEqual(['failing'])
  sent[1]?.answer(true)
  await settle()
  expect(said).toEqual(['failing', 'kept', 'done'])
})

test.each([
  ['while others are being written', true],
  ['before anything is written', false],
])('nobody waits for what was forgotten %s', async (_, isWriting) => {
  const { queue, sent, keys } = openQueue()
  if (isWriting) queue.send([entry('a')])
  await settle()
  queue.send([entry('mark')])
  const earlier = vi.fn()
  queue.whenTried(earlier)
  queue.forget(['mark'])
  sent[0]?.answer(true)
  await settle()
  const later = vi.fn()
  queue.whenTried(later)
  expect([keys(), earlier.mock.calls.length, later.mock.calls.length]).toEqual([isWriting ? ['a 1'] : [], 1, 1])
})
