import { RotateCcw } from 'lucide'
import { Line } from '../../components/lines/Line'
import { takeAspect, takePreset } from '../../domain/changes/credentialAct'
import type { Certification } from '../../domain/records/credential'
import type { CertificationPreset } from '../../domain/rule/issuers/preset'
import { coursesToCheck } from '../../domain/status/ruleChange'
import { useRecert } from '../../store/useRecert'
import { Notice } from '../../ui/feedback/Notice'
import { focusMain } from '../../ui/focus/focusMain'
import { leaveRow } from '../../ui/focus/leaveRow'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { coursesToCheckText } from '../../words/rule/ruleChange'
import { aspectWords, differenceTexts, type RuleDifference, ruleDifferences } from '../../words/rule/ruleDifferences'
import styles from './RuleDifferences.module.css'

/**
 * Where the certification's rule differs from its preset. A rule the trainer never changed is taken whole; from one that they changed,
 * nothing is replaced but what they choose, line by line.
 */
export function RuleDifferences({ certification, preset }: { readonly certification: Certification; readonly preset: CertificationPreset }) {
  const perform = useRecert((state) => state.perform)
  const portfolio = useRecert((state) => state.portfolio)
  const { rule, ruleEdited } = certification
  const differences = ruleDifferences(rule, preset.rule)
  if (differences.length === 0) return null
  const check = coursesToCheckText(coursesToCheck(certification, preset.rule, portfolio))
  return (
    <Notice
      tone={ruleEdited ? 'info' : 'warning'}
      actions={
        <Button
          icon={<Icon of={RotateCcw} size={19} />}
          onClick={() => {
            focusMain()
            perform(takePreset(certification, preset.rule))
          }}
        >
          {ruleEdited ? 'Reset to preset' : 'Use the new rule'}
        </Button>
      }
    >
      <p>
        {ruleEdited
          ? 'You’ve changed this rule. Use any of these preset values. The rest stays yours.'
          : 'This certification’s preset has changed. Your rule stays until you use the new one.'}
      </p>
      <ul aria-label="Differences" className={styles.differences}>
        {differences.map((difference) => (
          <li key={difference.aspect}>
            <Difference difference={difference} isEdited={ruleEdited} />
            {ruleEdited && (
              <Button
                aria-label={`Use: ${aspectWords[difference.aspect]}`}
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget)
                  perform(takeAspect(certification, preset.rule, difference.aspect))
                }}
              >
                Use
              </Button>
            )}
          </li>
        ))}
      </ul>
      {check !== '' && <p>{check}</p>}
    </Notice>
  )
}

function Difference({ difference, isEdited }: { readonly difference: RuleDifference; readonly isEdited: boolean }) {
  return (
    <div>
      {differenceTexts(difference, isEdited).map((line) => (
        <p key={line[1]}>
          <Line of={line} />
        </p>
      ))}
    </div>
  )
}
