import { expect, test, vi } from 'vitest'
import { hundredths } from '../../src/domain/values/amount'
import { isCertificationStatus, statusesOf } from '../../src/domain/status/standing'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { certification, credentialId, savedCourse, savedCredential } from '../support/records'
import { diskWith, draft, logCourse, openTab } from '../support/world'

vi.setConfig({ testTimeout: 60_000 })

const few = 10
const many = 5_000
const rounds = 60

test('logging a course beside 5,000 others takes far less than 500 times as long as beside 10, and writes as little', () => {
  const worlds = { few: openFilled(few), many: openFilled(many) }
  const times: Record<keyof typeof worlds, number[]> = { few: [], many: [] }
  // In turns, so that whatever else the machine does meets both alike. The first rounds warm up.
  for (let round = -10; round < rounds; round += 1) {
    for (const name of ['few', 'many'] as const) {
      const time = timeOfLogging(worlds[name])
      if (round >= 0) times[name].push(time)
    }
  }
  const [beside10, beside5000] = [median(times.few), median(times.many)]
  const ratio = beside5000 / beside10
  console.log(
    `log one course and count: ${beside10.toFixed(3)} ms beside ${few}, ${beside5000.toFixed(3)} ms beside ${many}, ${ratio.toFixed(1)} times as long`,
  )
  expect(worlds.few.storage.writes).toHaveLength(rounds + 10)
  expect(worlds.many.storage.writes).toHaveLength(rounds + 10)
  // Counting looks at each course once: 500 times as many may cost 500 times as much, and nothing may cost more than that.
  expect(ratio).toBeLessThan(many / few)
})

function openFilled(count: number) {
  const awards = [{ credentialId: credentialId('cpt'), amount: hundredths(1) }]
  const courses = Array.from({ length: count }, (_, index) => savedCourse(`c${index}`, { awards }))
  const storage = createFakeKeyValue(diskWith(savedCredential(certification('cpt')), ...courses))
  return { storage, ...openTab({ storage }) }
}

function timeOfLogging({ state }: ReturnType<typeof openFilled>): number {
  const start = performance.now()
  const logged = logCourse(state(), draft('New', { contactHours: '2' }))
  const [status] = statusesOf(state().portfolio, state().today)
  const time = performance.now() - start
  if (!logged.ok || status === undefined || !isCertificationStatus(status)) throw new Error('the course is logged and counted')
  return time
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN
}
