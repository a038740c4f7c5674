import { expect, test } from 'vitest'
import type { Proof } from '../../src/domain/records/proof'
import type { BackupFile, BackupFiles } from '../../src/storage/files/backupFile'
import { type Autosave, createAutosave } from '../../src/store/autosave'
import { createFakeKeyValue, type Disk } from '../support/fakeKeyValue'
import { proof } from '../support/proofs'
import { savedCourse } from '../support/records'
import { diskWith, draft, logCourse, openTab, settle, type Tab, titlesIn } from '../support/world'

type Opened = {
  readonly tab: Tab
  readonly autosave: Autosave
  /** The writes to the file, in order. */
  readonly written: string[]
  readonly remembered: boolean[]
  /** Runs what waits for a quiet moment. Returns how many acts. */
  readonly passQuiet: () => Promise<number>
}

type Given = {
  readonly disk?: Disk
  /** How the file responds to a write. */
  readonly onWrite?: () => Promise<void>
  /** Certificates the browser has lost. */
  readonly missing?: readonly Proof[]
  readonly mayWrite?: boolean
  /** The file chosen on an earlier visit. */
  readonly isKnown?: boolean
  readonly picks?: boolean
  /** The content of the file, and how many of its records aren't here. */
  readonly content?: string
  readonly others?: { count: number | null }
}

function open({
  disk = diskWith(savedCourse('a')),
  onWrite,
  missing = [],
  mayWrite = true,
  isKnown = false,
  picks = true,
  content = '',
  others = { count: 0 },
}: Given = {}): Opened {
  const tab = openTab({ storage: createFakeKeyValue(disk) })
  const written: string[] = []
  const remembered: boolean[] = []
  const quiet: (() => void)[] = []
  const file: BackupFile = {
    name: 'recert-backup.zip',
    mayWrite: () => Promise.resolve(mayWrite),
    ask: () => Promise.resolve(true),
    read: () => Promise.resolve(new File([written.at(-1) ?? content], 'recert-backup.zip', { lastModified: written.length })),
    async write(content) {
      await onWrite?.()
      written.push(await content.text())
    },
  }
  const files: BackupFiles = {
    get: () => Promise.resolve(isKnown ? file : null),
    choose: () => Promise.resolve(picks ? file : null),
    open: () => Promise.resolve(file),
    forget: () => Promise.resolve(),
  }
  const autosave = createAutosave({
    files,
    store: tab.store,
    makeBackup: () => Promise.resolve({ archive: new Blob([titlesIn(tab.state().portfolio).join(', ')]), missing }),
    countOthers: () => Promise.resolve(others.count),
    now: () => new Date(2027, 2, 15, 9, 30),
    whenQuiet: (act) => void quiet.splice(0, quiet.length, act),
    alone: (act) => act(),
    remember: (isChosen) => void remembered.push(isChosen),
  })
  const passQuiet = async () => {
    const waiting = quiet.splice(0)
    for (const act of waiting) act()
    await settle()
    return waiting.length
  }
  return { tab, autosave, written, remembered, passQuiet }
}

test('choosing a file saves to it at once, and that counts as a backup', async () => {
  const { tab, autosave, written, remembered } = open()
  await autosave.choose()
  expect(written).toEqual(['Course a'])
  expect(remembered).toEqual([true])
  expect(tab.state().safety.backup).toEqual({ at: new Date(2027, 2, 15, 9, 30).toISOString(), changes: 0 })
  expect(autosave.state.getState()).toEqual({ kind: 'on', file: 'recert-backup.zip', at: new Date(2027, 2, 15, 9, 30).toISOString() })
})

test('one change is saved once: noting the backup is not a change', async () => {
  const { tab, autosave, written, passQuiet } = open()
  await autosave.choose()
  expect(await passQuiet()).toBe(0)
  logCourse(tab.state(), draft('CES'))
  expect(await passQuiet()).toBe(1)
  expect(written).toEqual(['Course a', 'Course a, CES'])
  expect(await passQuiet()).toBe(0)
})

test('changes made while the file is being written are saved next', async () => {
  let finish = () => {}
  const { tab, autosave, written, passQuiet } = open({ onWrite: () => new Promise((resolve) => (finish = resolve)) })
  const choosing = autosave.choose()
  await settle()
  logCourse(tab.state(), draft('CES'))
  finish()
  await choosing
  expect(await passQuiet()).toBe(1)
  finish()
  await settle()
  expect(written).toEqual(['Course a', 'Course a, CES'])
})

test('a backup without a certificate never replaces a file that may have it, and the next change tries again', async () => {
  const missing = [proof('a', { name: 'CES.pdf' })]
  const { tab, autosave, written, passQuiet } = open({ missing })
  await autosave.choose()
  expect(written).toEqual([])
  expect(autosave.state.getState()).toEqual({ kind: 'incomplete', file: 'recert-backup.zip', missing: ['CES.pdf'] })
  expect(tab.state().safety.backup.at).toBeNull()
  missing.pop()
  logCourse(tab.state(), draft('CES'))
  await passQuiet()
  expect(written).toEqual(['Course a, CES'])
})

test("a file with records that aren't here is left alone until they are", async () => {
  const others = { count: 200 }
  const { tab, autosave, written, passQuiet } = open({ content: 'of another device', others })
  await autosave.open()
  expect(autosave.state.getState()).toEqual({ kind: 'occupied', file: 'recert-backup.zip', others: 200 })
  logCourse(tab.state(), draft('CES'))
  await passQuiet()
  expect(written).toEqual([])
  expect(await (await autosave.read())?.text()).toBe('of another device')
  others.count = 0
  logCourse(tab.state(), draft('Restored'))
  await passQuiet()
  expect(written).toEqual(['Course a, CES, Restored'])
})

test('a file that would lose nothing is saved to', async () => {
  const { autosave, written } = open({ content: 'an older backup of this device' })
  await autosave.open()
  expect(written).toEqual(['Course a'])
})

test('a file that is not a backup is only overwritten when the trainer says so', async () => {
  const { autosave, written } = open({ content: 'holiday photos', others: { count: null } })
  await autosave.open()
  expect(written).toEqual([])
  expect(autosave.state.getState()).toEqual({ kind: 'occupied', file: 'recert-backup.zip', others: null })
  await autosave.overwrite()
  expect(written).toEqual(['Course a'])
})

test('on the next visit the file is read before it is written', async () => {
  const { autosave, written } = open({ isKnown: true, content: 'of another device', others: { count: 3 } })
  await autosave.start()
  expect(written).toEqual([])
  expect(autosave.state.getState()).toEqual({ kind: 'occupied', file: 'recert-backup.zip', others: 3 })
})

test('an empty Recert never overwrites the file', async () => {
  const { autosave, written } = open({ disk: diskWith() })
  await autosave.choose()
  expect(written).toEqual([])
})

test('without a chosen file nothing is remembered', async () => {
  const { autosave, remembered } = open({ picks: false })
  await autosave.choose()
  expect(remembered).toEqual([])
  expect(autosave.state.getState()).toEqual({ kind: 'off' })
})

test('the next visit continues with the file and saves what it lacks', async () => {
  const { autosave, written } = open({ isKnown: true })
  await autosave.start()
  expect(written).toEqual(['Course a'])
})

test('an expired permission is reported, and nothing is written until the trainer renews it', async () => {
  const { tab, autosave, written, passQuiet } = open({ isKnown: true, mayWrite: false })
  await autosave.start()
  expect(autosave.state.getState()).toEqual({ kind: 'lapsed', file: 'recert-backup.zip' })
  logCourse(tab.state(), draft('CES'))
  expect(await passQuiet()).toBe(0)
  expect(written).toEqual([])
  await autosave.resume()
  expect(written).toEqual(['Course a, CES'])
})

test.each([
  ['NotAllowedError', 'lapsed'],
  ['NotFoundError', 'failed'],
])('a write that ends in a %s leaves it %s and notes no backup', async (name, kind) => {
  const { tab, autosave } = open({ onWrite: () => Promise.reject(new DOMException('', name)) })
  await autosave.choose()
  expect(autosave.state.getState()).toEqual({ kind, file: 'recert-backup.zip' })
  expect(tab.state().safety.backup.at).toBeNull()
})

test('after stopping, nothing is written and the file is forgotten', async () => {
  const { tab, autosave, written, remembered, passQuiet } = open()
  await autosave.choose()
  await autosave.stop()
  logCourse(tab.state(), draft('CES'))
  expect(await passQuiet()).toBe(0)
  expect(written).toEqual(['Course a'])
  expect(remembered).toEqual([true, false])
})
