import { defineConfig } from 'vitest/config'
import { homeZone, zones } from '../run/zones.mjs'

/** Everything that may depend on the day, in every time zone: `npm run test:deep`. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    projects: [homeZone, ...zones, 'UTC'].map((zone) => ({
      extends: true,
      test: {
        name: `in ${zone}`,
        environment: 'node',
        include: ['tests/{domain,words,storage,store,exchange}/**/*.test.ts'],
        // The same in every zone.
        exclude: ['tests/store/accidents/**'],
        setupFiles: ['tests/support/asFound.ts'],
        env: { TZ: zone },
      },
    })),
  },
})
