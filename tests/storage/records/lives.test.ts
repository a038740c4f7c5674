import { expect, test } from 'vitest'
import { beginLife, endIfErased, fateOf, noteLife } from '../../../src/storage/records/lives'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { createFakeOriginFile, createRefusedOriginFile } from '../../support/fakeOriginFile'

const never = () => new Promise<void>(() => undefined)
const lastWeek = Date.UTC(2026, 4, 3)
const done = '{"isDone":true,"lives":["older","old"]}'
const now = () => new Date(Date.UTC(2026, 4, 10))

test('a life is named once', () => {
  const disk = new Map<string, string>()
  beginLife(createFakeKeyValue(disk), () => 'first')
  beginLife(createFakeKeyValue(disk), () => 'second')
  expect(disk.get('recert/life')).toBe('first')
})

test.each([
  ['old', done, 'erased'],
  ['older', done, 'erased'],
  ['old', '{"isDone":false,"lives":["old"]}', 'erasing'],
  ['new', done, 'kept'],
  [null, done, 'kept'],
  ['old', null, 'kept'],
  ['old', '{"lives":"old"}', 'kept'],
  ['old', '["old"', 'kept'],
])('life %j with the note %j is %s', async (life, text, expected) => {
  expect(await fateOf(life, createFakeOriginFile({ text, lastModified: lastWeek }), now, never)).toBe(expected)
})

test('without an answer from the browser, or with none in time, a life counts as kept', async () => {
  expect(await fateOf('old', createRefusedOriginFile(), now, never)).toBe('kept')
  const silent = { ...createRefusedOriginFile(), read: () => new Promise<never>(() => undefined) }
  expect(await fateOf('old', silent, now, () => Promise.resolve())).toBe('kept')
})

test.each([
  [lastWeek - 1, null],
  [lastWeek, done],
])('the note goes when it’s older than a week, and doesn’t name this life', async (lastModified, expected) => {
  const file = { text: done, lastModified }
  await fateOf('new', createFakeOriginFile(file), now, never)
  expect(file.text).toBe(expected)
  const naming = { text: done, lastModified }
  await fateOf('old', createFakeOriginFile(naming), now, never)
  await fateOf(null, createFakeOriginFile(naming), now, never)
  expect(naming.text).toBe(done)
})

test.each([null, 'null', '5', '"lives"', '[]', '{}', '{"lives":{"old":1}}', '{"lives":[1]}'])('the note %j names no life yet', async (text) => {
  const file = { text, lastModified: lastWeek }
  await noteLife(createFakeOriginFile(file), 'new', false)
  expect(file.text).toBe('{"isDone":false,"lives":["new"]}')
})

test('the note names the last 20 lives, each once, and nothing if there is none', async () => {
  const file = { text: null as string | null, lastModified: lastWeek }
  await noteLife(createFakeOriginFile(file), null, true)
  expect(file.text).toBeNull()
  for (let number = 0; number <= 20; number += 1) await noteLife(createFakeOriginFile(file), `life ${number}`, false)
  await noteLife(createFakeOriginFile(file), 'life 20', true)
  await noteLife(createFakeOriginFile(file), null, true)
  const last20 = Array.from({ length: 20 }, (_, index) => `life ${index + 1}`)
  expect(JSON.parse(file.text ?? '')).toEqual({ isDone: true, lives: last20 })
})

const records = { 'recert/course/a': { rev: 1, raw: '{}' } }

test.each([['erased'], ['erasing']] as const)(
  'a life that’s %s is ended once, whatever the safety copy has and however often it’s asked',
  async (fate) => {
    const ended: string[] = []
    const mirror = endIfErased(createFakeMirror(records), Promise.resolve(fate), (known) => ended.push(known) > 0)
    for (const asked of [mirror.readAll(), mirror.read('recert/course/a')])
      expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 0, 'no answer'))])).toBe('no answer')
    expect(ended).toEqual([fate])
  },
)

test('records that can’t be removed are shown', async () => {
  expect(await endIfErased(createFakeMirror(records), Promise.resolve('erased'), () => false).readAll()).toHaveLength(1)
})

test('records of a life that’s kept are shown', async () => {
  const mirror = endIfErased(createFakeMirror(records), Promise.resolve('kept'), () => true)
  expect(await mirror.readAll()).toHaveLength(1)
  expect(await mirror.read('recert/course/a')).toMatchObject({ rev: 1 })
})
