import { Line } from '../../components/lines/Line'
import type { Preset } from '../../domain/rule/issuers/preset'
import { confidenceText, presetSummary } from '../../words/rule/presets'
import styles from './CredentialDialog.module.css'

/** What the chosen preset requires, and how sure that is. */
export function PresetSummary({ preset }: { readonly preset: Preset }) {
  return (
    <div className={styles.summary}>
      <p>
        <Line of={presetSummary(preset)} />
      </p>
      <p className="soft">{confidenceText(preset)}</p>
    </div>
  )
}
