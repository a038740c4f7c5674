import { addCredential, editCredential } from '../../domain/changes/credentialAct'
import {
  type CredentialDraft,
  type CredentialField,
  draftOfCredential,
  emptyCredentialDraft,
  expiryShown,
  removedBefore,
  withName,
} from '../../domain/forms/credentialDraft'
import { readCredential } from '../../domain/forms/readCredential'
import type { Credential } from '../../domain/records/credential'
import { credentialById, type Deleted } from '../../domain/records/portfolio'
import type { Preset } from '../../domain/rule/issuers/preset'
import { presetById } from '../../domain/rule/issuers/presets'
import { ok } from '../../domain/values/result'
import type { FormKind, Reading, Unsaved } from './form'

export type UnsavedCredential = Unsaved<CredentialDraft, Credential>

export type CredentialFormReading = Reading<CredentialField> & {
  /** The expiry as shown: typed or calculated. */
  readonly expiry: string
  /** The preset of the chosen or edited credential. */
  readonly preset: Preset | null
  /** The same credential if it was recently removed; it can be restored instead of adding a new one. */
  readonly removed: Deleted | null
  /** The first step was choosing the name, before there were any credentials. */
  readonly isSecondStep: boolean
}

/** `edited` is null for a new credential, and `name` is the name it starts with. */
export function credentialForm(
  edited: Credential | null,
  name: string,
): FormKind<CredentialDraft, Credential, CredentialField, CredentialFormReading> {
  return {
    base: edited,
    fill: (base) => (base === null ? withName(emptyCredentialDraft, name) : draftOfCredential(base)),
    currentOf: ({ id }, portfolio) => credentialById(portfolio, id),
    isSame: (base, current) => base === current,
    keep: (draft, credential) => ({ ...draft, choice: { kind: 'held', credential } }),
    read(draft, base, context) {
      const input = readCredential(draft, context)
      return {
        expiry: expiryShown(draft, context.today),
        preset: draft.choice?.kind === 'preset' ? draft.choice.preset : presetById(base?.presetId ?? null),
        removed: base === null ? removedBefore(draft, context.portfolio) : null,
        isSecondStep: name !== '' && context.portfolio.credentials.length === 0,
        act: input.ok ? ok(base === null ? addCredential(input.value) : editCredential(base, input.value)) : input,
      }
    },
  }
}
