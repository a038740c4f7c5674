import { test } from 'vitest'
import { hundredths } from '../../src/domain/values/amount'
import { isCertificationStatus, statusesOf } from '../../src/domain/status/standing'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { certification, credentialId, savedCourse, savedCredential } from '../support/records'
import { diskWith, draft, logCourse, openTab } from '../support/world'

const few = 10
const many = 5_000
const rounds = 60

test('logging a course and counting it, with few other courses and with many', () => {
  const worlds = { few: openFilled(few), many: openFilled(many) }
  const times: Record<keyof typeof worlds, number[]> = { few: [], many: [] }
  // Alternating, so other load on the machine affects both equally. The first rounds are a warm-up.
  for (let round = -10; round < rounds; round += 1) {
    for (const name of ['few', 'many'] as const) {
      const time = timeOfLogging(worlds[name])
      if (round >= 0) times[name].push(time)
    }
  }
  const [besideFew, besideMany] = [median(times.few), median(times.many)]
  console.log(
    `log one course and count: ${besideFew.toFixed(3)} ms beside ${few}, ${besideMany.toFixed(3)} ms beside ${many}, ` +
      `${(besideMany / besideFew).toFixed(1)} times as long`,
  )
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
