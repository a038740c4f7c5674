import { expect, test } from 'vitest'
import { unknownSafety } from '../../../src/domain/device/safety'

test('before the records and their copy have been compared, nothing was recovered or changed, and in memory there is no copy', () => {
  expect(unknownSafety('device')).toMatchObject({ kept: 'device', copy: 'waiting', recovered: 0, left: 0, backup: { changes: 0 } })
  expect(unknownSafety('memory').copy).toBe('failing')
})
