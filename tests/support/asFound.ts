import { afterAll, vi } from 'vitest'

// Files share their process. What one of them replaced is in its place again for the next.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
