import { expect, test } from 'vitest'
import { saidChange } from '../../src/store/useRecert'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { diskWith, draft, logCourse, openTab, settle } from '../support/world'

/** A tab whose mirror writes only when told to. */
async function openSlowly() {
  const rows = createFakeMirror()
  const held: (() => void)[] = []
  const mirror = {
    ...rows,
    write: (entries: Parameters<typeof rows.write>[0]) => new Promise<void>((resolve) => held.push(resolve)).then(() => rows.write(entries)),
  }
  const tab = openTab({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  const write = async () => {
    held.splice(0).forEach((release) => release())
    await settle()
  }
  return { ...tab, write, rows }
}

test('a change is said to be done once it is on disk', async () => {
  const { state, write, rows } = await openSlowly()
  logCourse(state(), draft('CES'))
  await settle()
  expect(state().portfolio.courses).toHaveLength(1)
  expect(saidChange(state())).toBeNull()
  await write()
  expect(rows.rows.size).toBe(1)
  expect(saidChange(state())?.act.verb).toBe('logged')
})

test('so is an undo', async () => {
  const { state, write } = await openSlowly()
  logCourse(state(), draft('CES'))
  await settle()
  await write()
  state().undo()
  await settle()
  expect(saidChange(state())).toBeNull()
  await write()
  expect(saidChange(state())?.undone).toBe(true)
})

test('without a safety copy a change is said to be done at once', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()), mirror: null })
  logCourse(state(), draft('CES'))
  expect(saidChange(state())?.act.verb).toBe('logged')
})

test('when the safety copy refuses, the change is said to be done and the copy to be failing', async () => {
  const mirror = createFakeMirror()
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  mirror.behavior = 'refuses writes'
  logCourse(state(), draft('CES'))
  await settle()
  expect(saidChange(state())?.act.verb).toBe('logged')
  expect(state().safety.copy).toBe('failing')
})
