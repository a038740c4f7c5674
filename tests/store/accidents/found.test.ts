import { expect, test } from 'vitest'
import { play, type Step } from './play'

/** Stories that broke a promise once. Never edit them: the numbers choose what happens. */
const found: Readonly<Record<string, readonly Step[]>> = {
  'a restore does not write over what was done since it began': [
    ['add', 0, 0],
    ['makeBackup', 0, 58],
    ['edit', 1, 747],
    ['restoreBackup', 0, 0],
    ['answerSilently', 0, 0],
    ['delete', 0, 0],
  ],
  'an import that failed on a full disk does not come back from a slow safety copy': [
    ['import', 0, 0],
    ['accident', 0, 393],
    ['wait', 0, 34],
    ['goOn', 0, 0],
    ['goOn', 0, 0],
    ['reload', 0, 3],
    ['add', 0, 0],
  ],
  'a start that finds an import cut off, with a slow safety copy, says what is there': [
    ['import', 0, 0],
    ['wait', 0, 34],
    ['add', 0, 0],
    ['goOn', 0, 0],
    ['reload', 0, 3],
    ['add', 0, 0],
  ],
  'a course deleted for good does not come back from the copy of its first version': [
    ['add', 0, 0],
    ['reload', 0, 73],
    ['delete', 0, 0],
    ['flush', 0, 0],
    ['deleteForGood', 0, 0],
    ['kill', 0, 781],
    ['add', 0, 0],
  ],
  'an edit is there at the next start, even if IndexedDB refused to be read when it was made and knew of later ones': [
    ['add', 0, 1],
    ['answer', 0, 3],
    ['flush', 0, 0],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['behave', 0, 3],
    ['kill', 0, 4],
    ['answer', 0, 0],
    ['behave', 0, 0],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['answer', 0, 3],
  ],
  'a course deleted for good while IndexedDB refused to be read does not come back from what it knew': [
    ['add', 0, 1],
    ['answer', 0, 3],
    ['flush', 0, 0],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['edit', 0, 0],
    ['answer', 0, 3],
    ['behave', 0, 3],
    ['kill', 0, 10],
    ['answer', 0, 0],
    ['behave', 0, 0],
    ['delete', 0, 1],
    ['deleteForGood', 0, 0],
    ['answer', 0, 3],
    ['answer', 0, 3],
    ['flush', 0, 0],
  ],
}

test.each(Object.entries(found))('%s', async (_, story) => {
  expect(await play(story)).toEqual([])
})
