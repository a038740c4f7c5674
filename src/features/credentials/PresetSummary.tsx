import { Line } from '../../components/lines/Line'
import type { Preset } from '../../domain/rule/issuers/preset'
import { Disclosure } from '../../ui/layout/Disclosure'
import { confidenceLabel, confidenceText, presetSummary } from '../../words/rule/presets'
import styles from './CredentialDialog.module.css'

/** What the chosen preset requires. */
export function PresetSummary({ preset }: { readonly preset: Preset }) {
  return (
    <div className={styles.summary}>
      <p>
        <Line of={presetSummary(preset)} />
      </p>
    </div>
  )
}

/** How sure that is, behind a line. Below the dates, so that it isn't between the credential and its date. */
export function PresetConfidence({ preset }: { readonly preset: Preset }) {
  return (
    <Disclosure label={confidenceLabel(preset)} className={styles.confidence}>
      <p className="soft">{confidenceText(preset)}</p>
    </Disclosure>
  )
}
