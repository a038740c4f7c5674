import { expect, test } from 'vitest'
import { beginLife, endIfErased } from '../../../src/storage/records/lives'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'

const rows = { 'recert/erased-lives': { rev: 1, raw: '["old","older"]' } }

test('a life is named once', () => {
  const disk = new Map<string, string>()
  beginLife(createFakeKeyValue(disk), () => 'first')
  beginLife(createFakeKeyValue(disk), () => 'second')
  expect(disk.get('recert/life')).toBe('first')
})

test.each([
  ['old', rows, 1],
  ['new', rows, 0],
  [null, rows, 0],
  ['old', {}, 0],
  ['old', { 'recert/erased-lives': { rev: 1, raw: '{"old":1}' } }, 0],
])('life %j is ended if the safety copy says that it was erased', async (life, noted, times) => {
  let ended = 0
  const end = () => ((ended += 1), true)
  void endIfErased(createFakeMirror(noted), life, end).readAll()
  await Promise.resolve()
  await Promise.resolve()
  expect(ended).toBe(times)
})

test('records that can’t be removed are shown', async () => {
  expect(await endIfErased(createFakeMirror(rows), 'old', () => false).readAll()).toHaveLength(1)
})
