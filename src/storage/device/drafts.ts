import * as v from 'valibot'
import type { CourseDraft } from '../../domain/forms/courseDraft'
import type { CourseRecord } from '../../domain/records/course'
import type { CourseId } from '../../domain/records/ids'
import type { Sha256 } from '../../domain/records/proof'
import { cardIssuers } from '../../domain/rule/cardIssuer'
import { categories } from '../../domain/rule/category'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { parseJson } from '../format/json'
import { draftsKey } from '../format/keys'
import { leaves } from '../format/leaves'
import { courseSchema, proof } from '../format/schema'

/** `base` is the record as it was when its form was opened; null for a new course. */
type KeptDraft = { readonly draft: CourseDraft; readonly base: CourseRecord | null }

export type DraftStorage = {
  /** Gives what was typed for a task, once. `log` also takes the latest one that began with a file or a title. */
  readonly take: (name: string) => KeptDraft | null
  /** Leaves what was typed for a task to a later form, since the one that's open holds something else. */
  readonly setAside: (name: string) => void
  /** Null if there's nothing to keep. */
  readonly write: (name: string, kept: KeptDraft | null) => void
  /** Drops what was typed for courses that aren't any longer. */
  readonly dropGone: (isThere: (id: CourseId) => boolean) => void
  /** The certificates that drafts have. */
  readonly files: () => readonly Sha256[]
}

/** Of each task only the latest, and not more than these. */
const most = 8

const text = v.nullable(v.string())
const award = v.object({
  credentialId: leaves.credentialId,
  counts: v.nullable(v.boolean()),
  amount: text,
  requirementId: text,
  ticked: v.nullable(v.array(v.string())),
})
const draft = v.object({
  title: v.string(),
  completedOn: v.string(),
  provider: text,
  category: v.nullable(v.picklist(categories)),
  contactHours: text,
  cost: v.string(),
  awards: v.array(award),
  number: text,
  link: text,
  note: v.string(),
  proofs: v.array(proof),
  takenOffer: text,
  card: v.exactOptional(v.object({ issuer: v.picklist(cardIssuers), printedOn: text })),
})
const entry = v.object({ name: v.string(), draft, base: v.nullable(courseSchema) })
type Entry = KeptDraft & { readonly name: string }

const asideOf = (name: string) => `${name} aside`

/** Keeps what was typed into the form of a course for the tab, since a phone may reload it. Unreadable drafts are dropped. */
export function createDraftStorage(session: KeyValue | null): DraftStorage {
  const read = (): readonly Entry[] => {
    const kept = parseJson(session === null ? null : tryGet(session, draftsKey))
    return (Array.isArray(kept) ? kept : []).flatMap((each) => {
      const found = v.safeParse(entry, each)
      return found.success ? [found.output] : []
    })
  }
  const write = (kept: readonly Entry[]) => {
    if (session !== null) tryPut(session, draftsKey, kept.length === 0 ? null : JSON.stringify(kept.slice(-most)))
  }
  return {
    files: () => read().flatMap(({ draft: { proofs } }) => proofs.map(({ sha256 }) => sha256)),
    take(name) {
      const all = read()
      const found =
        all.findLast((entry) => entry.name === name) ??
        all.findLast((entry) => entry.name === asideOf(name) || (name === 'log' && entry.name.startsWith('log ')))
      if (found === undefined) return null
      write(all.filter((entry) => entry !== found))
      return { draft: found.draft, base: found.base }
    },
    dropGone(isThere) {
      const all = read()
      const left = all.filter(({ base }) => base === null || isThere(base.id))
      if (left.length < all.length) write(left)
    },
    setAside: (name) => write(read().map((entry) => (entry.name === name ? { ...entry, name: asideOf(name) } : entry))),
    write(name, kept) {
      const others = read().filter((entry) => entry.name !== name)
      write(kept === null ? others : [...others, { name, draft: kept.draft, base: kept.base }])
    },
  }
}
