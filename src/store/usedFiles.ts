import type { Act } from '../domain/changes/act'
import { idsIn } from '../domain/changes/gone'
import type { History } from '../domain/changes/history'
import { addressesIn, addressesOfChanges } from '../domain/records/proofAddresses'
import type { CourseId, CredentialId } from '../domain/records/ids'
import type { Proof, Sha256 } from '../domain/records/proof'
import type { DraftStorage } from '../storage/device/drafts'
import type { Claims } from '../storage/files/claims'
import type { HistoryStore } from './history'
import type { RecertStore } from './recertStore'
import { whenGone } from './whenGone'

/** The certificates that this page uses beyond the records. It says so on disk, and nobody removes them. */
export type UsedFiles = {
  readonly all: () => ReadonlySet<Sha256>
  /** About to be stored. Used until a form, an act or a record has it. */
  readonly arrives: (sha256: Sha256) => void
  /** Replaces what the open form has. */
  readonly inForm: (proofs: readonly Proof[]) => void
  /** Replaces what the closed forms have that were not saved. */
  readonly inClosedForms: (forms: readonly ClosedForm[]) => void
}

/** `of`: the record it edits; null for a new one. */
export type ClosedForm = { readonly of: CourseId | CredentialId | null; readonly proofs: readonly Proof[] }

export type UsedFilesWorld = { readonly store: RecertStore; readonly history: HistoryStore; readonly drafts: DraftStorage; readonly claims: Claims }

const addressOf = ({ sha256 }: Proof) => sha256

export function createUsedFiles({ store, history, drafts, claims }: UsedFilesWorld): UsedFiles {
  let arriving: readonly Sha256[] = []
  let open: readonly Sha256[] = []
  let closed: readonly ClosedForm[] = []
  const addressesOf = createAddressesOf()
  const settled = () =>
    new Set([...open, ...closed.flatMap(({ proofs }) => proofs.map(addressOf)), ...drafts.files(), ...addressesOf(history.getState())])
  const all = () => new Set([...settled(), ...arriving])
  const say = () => {
    if (arriving.length > 0) {
      const [used, named] = [settled(), addressesIn(store.getState().portfolio)]
      arriving = arriving.filter((sha256) => !used.has(sha256) && !named.has(sha256))
    }
    claims.write(all())
  }
  say()
  history.subscribe(say)
  // What's gone for good takes what was typed for it along.
  whenGone(store, (portfolio) => {
    const ids = idsIn(portfolio)
    closed = closed.filter(({ of }) => of === null || ids.has(of))
    drafts.dropGone((id) => ids.has(id))
    say()
  })
  return {
    all,
    arrives(sha256) {
      arriving = [...arriving, sha256]
      claims.write(all())
    },
    inForm(proofs) {
      open = proofs.map(addressOf)
      say()
    },
    inClosedForms(forms) {
      closed = forms
      say()
    },
  }
}

/** Looks at each act once: one can have thousands of changes. */
function createAddressesOf(): (history: History) => readonly Sha256[] {
  const seen = new WeakMap<Act, readonly Sha256[]>()
  return ({ done, undone }) =>
    [...done, ...undone].flatMap((act) => {
      const known = seen.get(act) ?? addressesOfChanges(act.changes)
      seen.set(act, known)
      return known
    })
}
