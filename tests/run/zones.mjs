/** Where all unit tests run: west of Greenwich, so that a day read in UTC is a wrong one. */
export const homeZone = 'America/Los_Angeles'

/** East of the date line, and close to Greenwich. */
export const zones = ['Pacific/Apia', 'Europe/London']

/** Code that reads the local day from a time. Its tests run in every zone. `tests/architecture/zones.test.ts` keeps this complete. */
export const roomsOfTheDay = ['storage', 'store']
export const filesOfTheDay = ['plainDate', 'plainDate.properties', 'restoring', 'localDays', 'badgeDay', 'keepingNews']

/**
 * Storage that's killed or full, its notes, and random acts: the zone changes nothing in them. They run once here, and in every zone by
 * `npm run test:deep`, except the random accidents.
 */
export const sameEverywhere = [
  'tests/store/accidents/**',
  'tests/store/{longStepKilled,saveInSlicesKilled,fullDisk,roundTrip.properties}.test.ts',
  'tests/storage/records/{batchMark,erasedNote,mirrorQueue,stageNote,writeBatch}.test.ts',
]

export const testsOfTheDay = [
  ...roomsOfTheDay.map((room) => `tests/${room}/**/*.test.ts`),
  // In any folder, so they can be moved.
  ...filesOfTheDay.map((name) => `tests/**/${name}.test.ts`),
]
