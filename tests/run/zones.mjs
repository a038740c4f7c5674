/** West and east of Greenwich, close to it, and on both sides of the date line. */
export const zones = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/London', 'UTC']

/** Code that reads the local day from a time. Its tests run in every zone. `tests/architecture/zones.test.ts` keeps this complete. */
export const roomsOfTheDay = ['storage', 'store']
export const filesOfTheDay = ['plainDate', 'plainDate.properties', 'restoring', 'localDays']

export const testsOfTheDay = [
  ...roomsOfTheDay.map((room) => `tests/${room}/**/*.test.ts`),
  // In any folder, so they can be moved.
  ...filesOfTheDay.map((name) => `tests/**/${name}.test.ts`),
]
