import { takePreset } from '../../domain/changes/credentialAct'
import type { Certification } from '../../domain/records/credential'
import { certificationPreset } from '../../domain/rule/issuers/presets'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { ruleChange } from '../../domain/status/ruleChange'
import { useRecert } from '../../store/useRecert'
import { Notice } from '../../ui/feedback/Notice'
import { focusMain } from '../../ui/focus/focusMain'
import { Button } from '../../ui/layout/Button'
import { ruleChangeText } from '../../words/rule/ruleChange'

export type RuleOfferProps = { readonly certification: Certification; readonly onPutOff: () => void }

/** If the rule's preset says something else by now: what that would change for the trainer, and a way to use it. */
export function RuleOffer({ certification, onPutOff }: RuleOfferProps) {
  const perform = useRecert((state) => state.perform)
  const portfolio = useRecert((state) => state.portfolio)
  const preset = certificationPreset(certification.presetId)
  const change = preset === null ? null : ruleChange(certification, preset.rule, portfolio)
  if (change === null) return null
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
        {change.isMinor ? `The rule of ${certification.name} has changed. ` : <strong>{`The rule of ${certification.name} has changed. `}</strong>}
        <span className="secret">{ruleChangeText(change)}</span>
      </p>
    </Notice>
  )
}
