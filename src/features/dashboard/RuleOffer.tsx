import { takePreset } from '../../domain/changes/credentialAct'
import { type Certification, followsPreset } from '../../domain/records/credential'
import { certificationPreset } from '../../domain/rule/issuers/presets'
import type { RenewalRule } from '../../domain/rule/rule'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { coursesToCheck, ruleChange } from '../../domain/status/ruleChange'
import { useRecert } from '../../store/useRecert'
import { Notice } from '../../ui/feedback/Notice'
import { focusMain } from '../../ui/focus/focusMain'
import { Button } from '../../ui/layout/Button'
import { coursesToCheckText, ruleChangedText, ruleChangeText } from '../../words/rule/ruleChange'
import { PresetNotice } from './PresetNotice'

export type RuleOfferProps = { readonly certification: Certification; readonly onPutOff: () => void }

/**
 * If the rule's preset says something else by now: what that would change for the trainer, and a way to use it. If the trainer has changed
 * the rule, only that the preset has changed.
 */
export function RuleOffer({ certification, onPutOff }: RuleOfferProps) {
  const preset = certificationPreset(certification.presetId)
  if (preset === null) return null
  if (!followsPreset(certification)) return <PresetNotice certification={certification} preset={preset.rule} />
  return <NewRule certification={certification} preset={preset.rule} onPutOff={onPutOff} />
}

function NewRule({ certification, preset, onPutOff }: RuleOfferProps & { readonly preset: RenewalRule }) {
  const perform = useRecert((state) => state.perform)
  const portfolio = useRecert((state) => state.portfolio)
  const change = ruleChange(certification, preset, portfolio)
  if (change === null) return null
  const changed = ruleChangedText(certification)
  const check = coursesToCheckText(coursesToCheck(certification, preset, portfolio))
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Button
            look={change.isMinor ? 'quiet' : 'plain'}
            onClick={() => {
              focusMain()
              perform(takePreset(certification, change.rule.to))
            }}
          >
            Use the new rule
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              focusMain()
              onPutOff()
            }}
          >
            Not now
          </Button>
          <a href={credentialAddress(certification.id, '?tab=rule')}>See the details</a>
        </>
      }
    >
      <p className={change.isMinor ? 'soft' : undefined}>
        {change.isMinor ? changed : <strong>{changed}</strong>} <span className="secret">{ruleChangeText(change)}</span>
      </p>
      {check !== '' && <p>{check}</p>}
    </Notice>
  )
}
