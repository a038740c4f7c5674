import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesOfTheDay, roomsOfTheDay } from '../run/zones.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
}

test.each(filesOfTheDay)('there is a %s.test.ts to run in every zone', (name) => {
  expect(filesIn('tests').map((file) => basename(file))).toContain(`${name}.test.ts`)
})

test.each(roomsOfTheDay)('there are tests of the %s to run in every zone', (room) => {
  expect(filesIn(`tests/${room}`).filter((file) => file.endsWith('.test.ts')).length).toBeGreaterThan(5)
})

test('everything that reads the local time has tests that run in every zone', () => {
  const reading = /\blocalDay\(|\btoLocale(Date|Time)?String\(locale|\.get(FullYear|Month|Date|Day|Hours|Minutes)\(|'date-fns'/
  const readers = filesIn('src').filter((file) => /\.tsx?$/.test(file) && reading.test(readFileSync(join(root, file), 'utf8')))
  // If you add one, give it a test and list it in `filesOfTheDay`. Those in `app` and `main` only pass the day on.
  expect(
    readers
      .map((file) =>
        file
          .split(sep)
          .join('/')
          .replace(/^src\/|\.tsx?$/g, ''),
      )
      .toSorted(),
  ).toEqual([
    'app/boot/clock',
    'app/boot/services',
    'app/shell/keepingNotice',
    'domain/device/keepingNews',
    'domain/values/plainDate',
    'exchange/badges/badgeDay',
    'main',
    'storage/records/records',
    'store/saving',
    'words/changes/restoring',
    'words/device/autosave',
    'words/device/backupAge',
  ])
})
