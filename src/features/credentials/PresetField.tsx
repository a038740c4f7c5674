import { type CredentialDraft, withName, withOnlyMatch, withPreset } from '../../domain/forms/credentialDraft'
import { presetById, searchPresets } from '../../domain/rule/issuers/presets'
import { ComboField } from '../../ui/fields/ComboField'
import { presetTerms } from '../../words/rule/presets'

const custom = 'custom'

export type PresetFieldProps = {
  readonly draft: CredentialDraft
  readonly error: string | undefined
  readonly onChange: (draft: CredentialDraft) => void
}

/** Searches the presets. The last option creates a custom certification with the name typed. */
export function PresetField({ draft, error, onChange }: PresetFieldProps) {
  const found = searchPresets(draft.name)
  const options = [
    ...found.map((preset) => ({ key: preset.id, label: preset.name, detail: `${preset.title} · ${presetTerms(preset)}` })),
    {
      key: custom,
      label: draft.name.trim() === '' ? 'Custom certification' : `Custom certification “${draft.name.trim()}”`,
      detail: 'With required units, unit and cycle of your own',
    },
  ]
  return (
    <ComboField
      label="Credential"
      value={draft.name}
      error={error}
      options={draft.choice?.kind === 'preset' ? [] : options}
      picksFirst={draft.choice === null}
      placeholder="Type part of a name: CPT, corrective, CPR"
      onChange={(name) => onChange(withName(draft, name))}
      onPick={(key) => {
        const preset = presetById(key)
        onChange(preset === null ? { ...draft, choice: { kind: 'custom' } } : withPreset(draft, preset))
      }}
      onLeave={() => onChange(withOnlyMatch(draft))}
    />
  )
}
