import { afterAll, vi } from 'vitest'

// Test files share a process, so put back what this one replaced.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
