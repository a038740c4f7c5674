import { Line } from '../../components/lines/Line'
import type { Preset } from '../../domain/rule/issuers/preset'
import { Disclosure } from '../../ui/layout/Disclosure'
import { confidenceLabel, confidenceText, presetSummary } from '../../words/rule/presets'
import styles from './CredentialDialog.module.css'

/** What the chosen preset requires. How sure that is comes on demand. */
export function PresetSummary({ preset }: { readonly preset: Preset }) {
  return (
    <div className={styles.summary}>
      <p>
        <Line of={presetSummary(preset)} />
      </p>
      <Disclosure key={preset.id} label={confidenceLabel(preset)} className={styles.confidence}>
        <p className="soft">{confidenceText(preset)}</p>
      </Disclosure>
    </div>
  )
}
