import { otherBrowsers } from './otherBrowsers'

/** Playwright calls this once before all tests. It prints which browsers take part. */
export default function sayWhatWasFound(): void {
  for (const { name, program, advice } of otherBrowsers) console.log(`${name}: ${program ?? `skipped, it is not on this machine; ${advice}`}`)
}
