import { type Act, bringBack, deleteCourse, type Operation, removeCredential } from '../../../src/domain/changes/act'
import { deleteCourses } from '../../../src/domain/changes/bulkAct'
import { renewCertification, takeBackRenewal } from '../../../src/domain/changes/credentialAct'
import { importCourses } from '../../../src/domain/changes/importAct'
import { compareBackup, entriesOf, mergeBackup, replaceByBackup } from '../../../src/domain/changes/restoring'
import { emptyRenewalDraft, readRenewal } from '../../../src/domain/forms/renewalDraft'
import { type CourseRecord } from '../../../src/domain/records/course'
import { type Change, invert } from '../../../src/domain/records/change'
import { certificationsOf, type Portfolio } from '../../../src/domain/records/portfolio'
import { ok } from '../../../src/domain/values/result'
import { recordKey } from '../../../src/storage/format/keys'
import { saveInSlices } from '../../../src/store/saveInSlices'
import { certification, course, planned } from '../../support/records'
import { untilStepped } from '../../support/world'
import type { Tab } from './browser'
import { asLatest, gone, promised, textsAfter, textsOf, withAct, withoutAct } from './ledger'
import type { World } from './world'

/** One of these, or undefined if there are none. */
export function choose<Item>(items: readonly Item[], by: number): Item | undefined {
  return items[by % items.length]
}

const coursesOf = ({ courses, planned: later }: Portfolio): readonly CourseRecord[] => [...courses, ...later]

/** What a trainer does in a tab. The ledger is told what was said to be done, and when. */
export const doings = {
  add(world, tab, by) {
    const id = nameFor(world)
    perform(world, tab, changing('logged', [{ kind: 'course', before: null, after: by % 4 === 0 ? planned(id) : course(id) }]))
  },
  certify(world, tab) {
    perform(world, tab, changing('added', [{ kind: 'credential', before: null, after: certification(nameFor(world)) }]))
  },
  edit(world, tab, by) {
    const before = choose(coursesOf(tab.state().portfolio), by)
    if (before !== undefined) perform(world, tab, changing('edited', [{ kind: 'course', before, after: { ...before, title: nameFor(world) } }])) // safe: the same kind of course
  },
  delete(world, tab, by) {
    const { portfolio } = tab.state()
    const credential = by % 5 === 0 ? choose(portfolio.credentials, by) : undefined
    const before = choose(coursesOf(portfolio), by)
    if (credential !== undefined) perform(world, tab, () => ok(removeCredential(credential)))
    else if (before !== undefined) perform(world, tab, () => ok(deleteCourse(before)))
  },
  deleteSeveral(world, tab, by) {
    const act = deleteCourses(tab.state().portfolio.courses.slice(0, 2 + (by % 3)))
    if (act !== null) perform(world, tab, () => ok(act))
  },
  bringBack(world, tab, by) {
    const deleted = choose(tab.state().portfolio.deleted, by)
    if (deleted !== undefined) perform(world, tab, (portfolio) => ok(bringBack(portfolio, deleted)))
  },
  renew(world, tab, by) {
    const { portfolio, today } = tab.state()
    const base = choose(certificationsOf(portfolio), by)
    const input = base === undefined ? null : readRenewal(emptyRenewalDraft(today), base, today)
    if (base !== undefined && input?.ok === true) perform(world, tab, renewCertification(base, input.value))
  },
  takeBackRenewal(world, tab, by) {
    const base = choose(
      certificationsOf(tab.state().portfolio).filter(({ renewals }) => renewals.length > 0),
      by,
    )
    const act = base === undefined ? null : takeBackRenewal(base)
    if (act !== null) perform(world, tab, () => ok(act))
  },
  undo: (world, tab) => stepThrough(world, tab, true),
  redo: (world, tab) => stepThrough(world, tab, false),
  deleteForGood(world, tab) {
    const shown = [...textsOf({ ...tab.state().portfolio, courses: [], planned: [], credentials: [] }).keys()]
    // What another tab has just deleted for good is that tab's promise.
    const keys = shown.filter((key) => world.browser.local.live.has(key))
    tab.state().deleteForGood()
    const erased = keys.filter((key) => tab.storage.isDead || !world.browser.local.live.has(key))
    // Each by itself: they needn't go together.
    for (const key of erased) {
      world.ledger = withAct(world.ledger, [[key, gone]])
      if (!tab.storage.isDead) promise(world, tab)
    }
  },
  import(world, tab, by) {
    const size = by % 50 === 49 ? 260 : 1 + (by % 7)
    const replaced = by % 3 === 0 ? coursesOf(tab.state().portfolio).slice(0, 2) : []
    const rows = [...replaced, ...Array.from({ length: size }, () => course(''))]
    saveLong(world, tab, importCourses(rows.map((row): CourseRecord => ({ ...row, title: nameFor(world) }))))
  },
  cancelImport(world) {
    for (const running of world.running) running.signal.aborted = true
  },
  makeBackup(world, tab) {
    world.backup = tab.state().stored()
  },
  restoreBackup(world, tab, by) {
    // What a newer version wrote has the higher revision, and stays.
    const backup = world.backup.filter(({ kind, record }) => !world.newer.has(recordKey(kind, record.id)))
    if (backup.length === 0) return
    const entries = entriesOf(backup)
    const compared = compareBackup(entries, tab.state().stored(), null).filter(
      ({ state }) => state !== 'same' && state !== 'deletedThere' && state !== 'stillHere',
    )
    saveLong(world, tab, by % 2 === 0 ? mergeBackup(compared, () => true) : replaceByBackup(entries))
  },
} satisfies Record<string, (world: World, tab: Tab, by: number) => void>

function nameFor(world: World): string {
  world.names += 1
  return `n${world.names}`
}

const changing =
  (verb: Act['verb'], changes: readonly Change[]): Operation =>
  () =>
    ok({ verb, subject: { kind: 'course', title: 'a course' }, changes })

function perform(world: World, tab: Tab, operation: Operation): void {
  const seen: Act[] = []
  const result = tab.state().run(watched(operation, seen))
  note(world, tab, seen[0]?.changes ?? [], result.ok)
}

function stepThrough(world: World, tab: Tab, isUndo: boolean): void {
  const { done, undone, undo, redo } = tab.history.getState()
  const act = (isUndo ? done : undone).at(-1)
  if (act === undefined) return
  const before = tab.state().lastChange
  const isDone = () => {
    const after = tab.state().lastChange
    return after !== before && after !== null && after.undone === isUndo
  }
  if (isUndo) undo()
  else redo()
  const changes = isUndo ? invert(act.changes) : act.changes
  // On a full disk it takes longer.
  if (tab.state().longStep === null) note(world, tab, changes, isDone())
  else runLong(world, tab, changes, { aborted: false }, untilStepped(tab.store).then(isDone))
}

function watched(operation: Operation, seen: Act[]): Operation {
  return (portfolio, context) => {
    const act = operation(portfolio, context)
    if (act.ok) seen.push(act.value)
    return act
  }
}

function note(world: World, tab: Tab, changes: readonly Change[], isSaved: boolean): void {
  if (changes.length === 0) return
  const texts = textsAfter(changes, tab.state().today)
  world.ledger = withAct(world.ledger, texts, world.isOld && tab.state().safety.copy !== 'kept')
  // A page that died in the middle said nothing: both are right.
  if (tab.storage.isDead) return
  if (!isSaved) return refuse(world, tab, texts.length === 1)
  const shown = textsOf(tab.state().portfolio)
  for (const [key, text] of texts) if (shown.get(key) !== text) world.wrong.push(`${key} shows ${shown.get(key)}, not ${text}`)
  promise(world, tab)
}

/** Once it's said to be done, the last act is promised, unless it's said that it isn't safe yet. */
function promise(world: World, tab: Tab, act = world.ledger.acts): void {
  tab.state().whenOnDisk(() => {
    if (!tab.storage.isDead && tab.state().safety.copy !== 'failing') world.ledger = promised(world.ledger, act)
  })
}

/** None of the last act may ever show up. Several writes leave a note for a moment, and only the safety copy outdoes that. */
function refuse(world: World, tab: Tab, isAtOnce: boolean): void {
  const { acts: act } = world.ledger
  const withdraw = () => {
    world.ledger = withoutAct(world.ledger, act)
  }
  if (isAtOnce) withdraw()
  else
    tab.state().whenOnDisk(() => {
      if (!tab.storage.isDead && tab.state().safety.copy !== 'failing') withdraw()
    })
}

function saveLong(world: World, tab: Tab, operation: Operation): void {
  const seen: Act[] = []
  const signal = { aborted: false }
  const pause = () => new Promise<void>((resolve) => void tab.pauses.push(resolve))
  const result = tab.state().runWith(watched(operation, seen), saveInSlices({ pause, onProgress: () => undefined, signal }))
  runLong(
    world,
    tab,
    seen[0]?.changes ?? [],
    signal,
    result.then(({ ok: isSaved }) => isSaved),
  )
}

function runLong(world: World, tab: Tab, changes: readonly Change[], signal: { aborted: boolean }, result: Promise<boolean>): void {
  if (changes.length === 0) return
  const texts = textsAfter(changes, tab.state().today)
  world.ledger = withAct(world.ledger, texts, world.isOld && tab.state().safety.copy !== 'kept')
  const act = world.ledger.acts
  const running = { tab, act, count: changes.length, texts, signal }
  world.running = [...world.running, running]
  void result.then((isSaved) => {
    if (tab.storage.isDead) return
    world.running = world.running.filter((other) => other !== running)
    world.ledger = isSaved ? asLatest(world.ledger, act, textsOf(tab.state().portfolio)) : withoutAct(world.ledger, act)
    if (isSaved) promise(world, tab, act)
  })
}
