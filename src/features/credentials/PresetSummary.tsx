import type { Preset } from '../../domain/rule/issuers/preset'
import { confidenceText, presetSummary } from '../../words/rule/presets'
import styles from './CredentialDialog.module.css'

/** What the chosen preset requires, and how sure that is. */
export function PresetSummary({ preset }: { readonly preset: Preset }) {
  const [before, strong, after] = presetSummary(preset)
  return (
    <div className={styles.summary}>
      <p>
        {before}
        <strong>{strong}</strong>
        {after}
      </p>
      <p className="soft">{confidenceText(preset)}</p>
    </div>
  )
}
