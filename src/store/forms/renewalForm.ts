import { renewCertification } from '../../domain/changes/credentialAct'
import {
  emptyRenewalDraft,
  readRenewal,
  type RenewalDraft,
  type RenewalField,
  renewalOutlook,
  type RenewalOutlook,
} from '../../domain/forms/renewalDraft'
import { type RenewalGap, renewalGap } from '../../domain/forms/renewalGap'
import type { Certification } from '../../domain/records/credential'
import { certificationsOf } from '../../domain/records/portfolio'
import { ok } from '../../domain/values/result'
import type { FormKind, Reading, Unsaved } from './form'

export type UnsavedRenewal = Unsaved<RenewalDraft, Certification>

export type RenewalFormReading = Reading<RenewalField> & { readonly outlook: RenewalOutlook; readonly gap: RenewalGap | null }

/** Renews the certification as it is at the time of saving: the form holds none of its fields. */
export function renewalForm(certification: Certification): FormKind<RenewalDraft, Certification, RenewalField, RenewalFormReading> {
  return {
    base: certification,
    fill: (_, { today }) => emptyRenewalDraft(today),
    currentOf: ({ id }, portfolio) => certificationsOf(portfolio).find((held) => held.id === id) ?? null,
    isSame: () => true,
    keep: (draft) => draft,
    read(draft, base, { portfolio, today }) {
      const held = base ?? certification
      const input = readRenewal(draft, held, today)
      return {
        outlook: renewalOutlook(draft, held, portfolio, today),
        gap: renewalGap(draft, held, portfolio, today),
        act: input.ok ? ok(renewCertification(held, input.value)) : input,
      }
    },
  }
}
