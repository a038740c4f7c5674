import { expect, test } from 'vitest'
import { standings } from '../../../src/domain/status/standing'
import { standingTones, standingWords } from '../../../src/words/status/standings'

test('every standing has a color that matches its urgency', () => {
  expect(standings.map((standing) => `${standingWords[standing]}: ${standingTones[standing]}`)).toEqual([
    'Late window: danger',
    'Urgent: danger',
    'Expired: danger',
    'Lapsed: danger',
    'Behind: warn',
    'On track: good',
    'Complete: good',
    'Never expires: calm',
  ])
})
