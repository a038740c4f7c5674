import { type CredentialDraft, withName, withOnlyMatch, withPreset } from '../../domain/forms/credentialDraft'
import { findPresets } from '../../domain/rule/issuers/presetGroups'
import { presetById } from '../../domain/rule/issuers/presets'
import { ComboField } from '../../ui/fields/ComboField'
import { presetDetail } from '../../words/rule/presets'
import { issuerHeading } from '../../words/rule/regions'
import { quantity } from '../../words/values/dates'

const custom = 'custom'

export type PresetFieldProps = {
  readonly draft: CredentialDraft
  /** The presets of what the trainer holds, to put their issuers first. */
  readonly heldIds: readonly (string | null)[]
  readonly error: string | undefined
  readonly onChange: (draft: CredentialDraft) => void
}

/** Searches the presets, grouped by issuer. The last option creates a custom certification with the name typed. */
export function PresetField({ draft, heldIds, error, onChange }: PresetFieldProps) {
  const groups = findPresets(draft.name, heldIds)
  const options = [
    ...groups.flatMap(({ issuer, presets }) =>
      presets.map((preset) => ({
        key: preset.id,
        label: preset.name,
        detail: presetDetail(preset),
        group: issuerHeading(issuer),
      })),
    ),
    {
      key: custom,
      label: draft.name.trim() === '' ? 'Custom certification' : `Custom certification “${draft.name.trim()}”`,
      detail: 'Set your own units and cycle',
      group: 'Not listed',
    },
  ]
  return (
    <ComboField
      label="Credential"
      value={draft.name}
      error={error}
      options={draft.choice?.kind === 'preset' ? [] : options}
      optionsText={(count) => quantity(count, 'option')}
      picksFirst={draft.choice === null}
      placeholder="Search: CPT, yoga, dietitian"
      onChange={(name) => onChange(withName(draft, name))}
      onPick={(key) => {
        const preset = presetById(key)
        onChange(preset === null ? { ...draft, choice: { kind: 'custom' } } : withPreset(draft, preset))
      }}
      onLeave={() => onChange(withOnlyMatch(draft))}
    />
  )
}
