/** Where all unit tests run: west of Greenwich, so that a day read in UTC is a wrong one. */
export const homeZone = 'America/Los_Angeles'

/** East of the line where a day begins, and near Greenwich. */
export const zones = ['Pacific/Apia', 'Europe/London']

/** Whose tests read the day here from an instant, and run in every zone. `tests/architecture/zones.test.ts` holds this to the source. */
export const roomsOfTheDay = ['storage', 'store']
export const filesOfTheDay = ['plainDate', 'plainDate.properties', 'restoring', 'localDays']

export const testsOfTheDay = [
  ...roomsOfTheDay.map((room) => `tests/${room}/**/*.test.ts`),
  // Wherever they are: moving them changes nothing.
  ...filesOfTheDay.map((name) => `tests/**/${name}.test.ts`),
]
