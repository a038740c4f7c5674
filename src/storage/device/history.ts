import * as v from 'valibot'
import type { Act, Verb } from '../../domain/changes/act'
import { emptyHistory, type History } from '../../domain/changes/history'
import type { Change } from '../../domain/records/change'
import { readKept } from '../format/codec'
import { recordVersion } from '../format/version'
import { parseJson } from '../format/json'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { historyKey } from '../format/keys'
import { storedSubject, subjectOf } from './storedSubject'

export type HistoryStorage = {
  readonly read: () => History
  /** Returns the acts that survive a reload: as many of the latest as fit. */
  readonly write: (history: History) => ReadonlySet<Act>
}

/** In UTF-16 units. A tab may store five times as much, but each act rewrites all of it. */
export const historyLimit = 1_000_000

/** In version 1 the subject of an act was a text. */
const version = 2

const verbs: Readonly<Record<Verb, Verb>> = {
  logged: 'logged',
  planned: 'planned',
  completed: 'completed',
  added: 'added',
  edited: 'edited',
  deleted: 'deleted',
  broughtBack: 'broughtBack',
  renewed: 'renewed',
  renewalTakenBack: 'renewalTakenBack',
  ruleChanged: 'ruleChanged',
  stepNoted: 'stepNoted',
  stepReopened: 'stepReopened',
  submissionChanged: 'submissionChanged',
  planTaken: 'planTaken',
  imported: 'imported',
  restored: 'restored',
  sampleAdded: 'sampleAdded',
  sampleRemoved: 'sampleRemoved',
}

const change = v.object({ kind: v.picklist(['credential', 'course']), before: v.unknown(), after: v.unknown() })
const acts = v.array(v.object({ verb: v.enum(verbs), subject: storedSubject, changes: v.array(change) }))
const schema = v.object({ v: v.picklist([1, version]), records: v.pipe(v.number(), v.integer(), v.minValue(1)), done: acts, undone: acts })

/** Keeps the undo history for the tab, across reloads. Unreadable history is dropped: the records themselves are elsewhere. */
export function createHistoryStorage(session: KeyValue | null): HistoryStorage {
  const texts = new WeakMap<Act, string>()
  const textOf = (act: Act) => {
    const text = texts.get(act) ?? JSON.stringify(act)
    texts.set(act, text)
    return text
  }
  const tryWrite = (storage: KeyValue, { done, undone }: History) => {
    const lists = [done, undone].map((list) => list.map(textOf).join(','))
    return tryPut(storage, historyKey, `{"v":${version},"records":${recordVersion},"done":[${lists[0]}],"undone":[${lists[1]}]}`)
  }
  return {
    read() {
      return readHistory(session === null ? null : tryGet(session, historyKey)) ?? emptyHistory
    },
    write(history) {
      if (session === null) return new Set()
      for (let room = historyLimit; room > 1000; room /= 2) {
        const kept = latestWithin(history, room, (act) => textOf(act).length)
        if (tryWrite(session, kept)) return new Set([...kept.done, ...kept.undone])
      }
      tryPut(session, historyKey, null)
      return new Set()
    },
  }
}

/** Counted from the nearest, without a gap: acts are only ever undone in order. */
function latestWithin({ done, undone }: History, room: number, sizeOf: (act: Act) => number): History {
  let left = room
  const fits = (act: Act) => {
    left -= sizeOf(act)
    return left >= 0
  }
  const latest = (acts: readonly Act[]) => acts.slice(acts.findLastIndex((act) => !fits(act)) + 1)
  return { done: latest(done), undone: latest(undone) }
}

function readHistory(raw: string | null | undefined): History | null {
  const read = v.safeParse(schema, parseJson(raw))
  if (!read.success) return null
  const done = readActs(read.output.done, read.output.records)
  const undone = readActs(read.output.undone, read.output.records)
  return done === null || undone === null ? null : { done, undone }
}

/** All of them, or none if one can't be read. */
function readActs(list: v.InferOutput<typeof acts>, records: number): readonly Act[] | null {
  const read = list.map(({ verb, subject, changes }): Act | null => {
    const readable = changes.map((each) => readChange(each, records)).filter((each) => each !== null)
    if (readable.length < changes.length) return null
    return { verb, subject: typeof subject === 'string' ? subjectOf(verb, readable) : subject, changes: readable }
  })
  const readable = read.filter((act) => act !== null)
  return readable.length === read.length ? readable : null
}

function readChange({ kind, before, after }: v.InferOutput<typeof change>, records: number): Change | null {
  const sides = [before, after].map((record) => (record === null ? null : (readKept(kind, records, record)?.record ?? 'unreadable')))
  const isSound = !sides.includes('unreadable') && sides.some((record) => record !== null)
  return isSound ? ({ kind, before: sides[0], after: sides[1] } as Change) : null // safe: both sides were read as records of this kind
}
