import { expect, test } from 'vitest'
import { play, type Step } from './play'

const before: readonly Step[] = [
  ['add', 0, 1],
  ['certify', 0, 0],
  ['add', 0, 2],
  ['add', 0, 3],
  ['makeBackup', 0, 0],
  ['edit', 0, 1],
  ['delete', 0, 1],
  ['check', 0, 0],
]

/** A long save goes on after each pause, and when IndexedDB answers. */
const toTheEnd: readonly Step[] = [
  ['goOn', 0, 0],
  ['answer', 0, 3],
  ['goOn', 0, 0],
  ['answer', 0, 3],
]

/** What's done, and how many writes to localStorage it takes at most. */
const done: readonly (readonly [story: readonly Step[], writes: number])[] = [
  [[['add', 0, 1]], 1],
  [[['edit', 0, 0]], 1],
  [[['delete', 0, 1]], 1],
  [[['bringBack', 0, 0]], 1],
  [[['renew', 0, 0]], 1],
  [[['undo', 0, 0]], 1],
  [[['deleteSeveral', 0, 0]], 4],
  [[['deleteForGood', 0, 0]], 2],
  [importing(1), 3],
  [importing(3), 5],
  [restoring(0), 3],
  [restoring(1), 5],
]

/** An accident at a write, as `happenings` reads its number. */
function accidentAt(kind: number, write: number): Step {
  const by = Array.from({ length: 28 }, (_, each) => each).find((each) => each % 4 === kind && each % 7 === write - 1)
  return ['accident', 0, by ?? 0]
}

test.each([
  ['a page that dies at any write leaves all of a change or nothing', 0],
  ['what is refused at any write, once, is not saved, or is saved whole', 1],
  ['a disk that is full from any write on keeps what it had', 2],
  ['a write that is silently dropped is noticed', 3],
])('%s', async (_, kind) => {
  for (const [story, writes] of done) {
    for (let write = 1; write <= writes; write += 1) {
      for (const flushed of kind === 0 ? [0, 1] : [0]) {
        const whole: readonly Step[] = [...before, accidentAt(kind, write), ...story, ['kill', 0, flushed]]
        expect([whole.slice(before.length), await play(whole)]).toEqual([whole.slice(before.length), []])
      }
    }
  }
})

function importing(by: number): readonly Step[] {
  return [['import', 0, by], ...toTheEnd]
}

function restoring(by: number): readonly Step[] {
  return [['restoreBackup', 0, by], ...toTheEnd]
}
