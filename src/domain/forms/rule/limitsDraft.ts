import { type Amount, formatAmount, zero } from '../../values/amount'
import type { Cap, Check, RenewalRule } from '../../rule/rule'
import { readAmount, readCount, readName } from '../fieldInput'
import type { FieldReader } from '../formReader'
import { err, ok, type Result } from '../../values/result'
import type { Problem } from '../fieldError'

/**
 * A limit across the parts: a minimum from some providers, of courses the trainer ticks, or of parts with credit (`spread`); or a maximum of
 * ticked courses (`cap`). `key` is its id in the rule.
 */
export type LimitDraft = {
  readonly key: string
  readonly kind: Check['kind'] | 'cap'
  readonly label: string
  /** Credit: the minimum, or a cap's maximum. */
  readonly amount: string
  /** Names separated by commas. */
  readonly providers: string
  readonly atLeast: string
  /** The smallest credit the issuer gives. */
  readonly each: string
}

export type LimitField = `limit.${'label' | 'amount' | 'providers' | 'atLeast' | 'each'}:${string}`

export function draftOfLimits({ checks, caps }: RenewalRule): readonly LimitDraft[] {
  return [
    ...checks.map((check): LimitDraft => {
      const empty = emptyLimit(check.id, check.kind)
      switch (check.kind) {
        case 'provider':
          return { ...empty, label: check.label, amount: formatAmount(check.min), providers: check.providers.join(', ') }
        case 'ticked':
          return { ...empty, label: check.label, amount: formatAmount(check.min) }
        case 'spread':
          return { ...empty, label: check.label, atLeast: String(check.atLeast), each: formatAmount(check.each) }
      }
    }),
    ...caps.map(({ id, label, max }) => ({ ...emptyLimit(id, 'cap'), label, amount: formatAmount(max) })),
  ]
}

export function emptyLimit(key: string, kind: LimitDraft['kind']): LimitDraft {
  return { key, kind, label: '', amount: '', providers: '', atLeast: '2', each: '' }
}

/** What a cycle requires, in how many parts. `required` is null if it can't be read. */
export type LimitedWhole = { readonly required: Amount | null; readonly parts: number }

export function readLimits(
  drafts: readonly LimitDraft[],
  whole: LimitedWhole,
  base: Pick<RenewalRule, 'checks' | 'caps'>,
  reader: FieldReader<LimitField>,
): Pick<RenewalRule, 'checks' | 'caps'> {
  return {
    checks: drafts.flatMap((draft) => (draft.kind === 'cap' ? [] : [readCheck(draft, draft.kind, whole, base.checks, reader)])),
    caps: drafts.flatMap((draft) => (draft.kind === 'cap' ? [readCap(draft, base.caps, reader)] : [])),
  }
}

function readCheck(
  draft: LimitDraft,
  kind: Check['kind'],
  { required, parts }: LimitedWhole,
  before: readonly Check[],
  { read, refuse }: FieldReader<LimitField>,
): Check {
  const { key: id } = draft
  const named = { ...before.find((check) => check.id === id), id, label: read(`limit.label:${id}`, readName(draft.label), '') }
  if (kind === 'spread') {
    const atLeast = read(`limit.atLeast:${id}`, readCount(draft.atLeast, 1, mostParts), 1)
    if (atLeast > parts) refuse(`limit.atLeast:${id}`, { kind: 'fewerParts', parts })
    return { ...named, kind, atLeast, each: read(`limit.each:${id}`, readAmount(draft.each), zero) }
  }
  const min = read(`limit.amount:${id}`, readAmount(draft.amount), zero)
  if (required !== null && min > required) refuse(`limit.amount:${id}`, { kind: 'moreThanWhole', required })
  if (kind === 'ticked') return { ...named, kind, min }
  return { ...named, kind, min, providers: read(`limit.providers:${id}`, readProviders(draft.providers), []) }
}

function readCap(draft: LimitDraft, before: readonly Cap[], { read }: FieldReader<LimitField>): Cap {
  const { key: id } = draft
  const label = read(`limit.label:${id}`, readName(draft.label), '')
  return { ...before.find((cap) => cap.id === id), id, label, max: read(`limit.amount:${id}`, readAmount(draft.amount), zero) }
}

function readProviders(text: string): Result<readonly string[], Problem> {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length === 0 ? err({ kind: 'empty' }) : ok(names)
}

/** No issuer has more parts. */
const mostParts = 50
