/** West and east of Greenwich, near it, and on both sides of the line where a day begins. */
export const zones = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/London', 'UTC']

/** Whose tests read the day here from an instant, and run in every zone. `tests/architecture/zones.test.ts` holds this to the source. */
export const roomsOfTheDay = ['storage', 'store']
export const filesOfTheDay = ['plainDate', 'plainDate.properties', 'restoring', 'localDays']

export const testsOfTheDay = [
  ...roomsOfTheDay.map((room) => `tests/${room}/**/*.test.ts`),
  // Wherever they are: moving them changes nothing.
  ...filesOfTheDay.map((name) => `tests/**/${name}.test.ts`),
]
