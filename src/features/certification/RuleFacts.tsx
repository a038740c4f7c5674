import { Pencil } from 'lucide'
import { Line } from '../../components/lines/Line'
import type { Certification } from '../../domain/records/credential'
import type { CertificationPreset } from '../../domain/rule/issuers/preset'
import { certificationPreset } from '../../domain/rule/issuers/presets'
import { Button } from '../../ui/layout/Button'
import disclosure from '../../ui/layout/Disclosure.module.css'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { factText, knownText, ruleSourceText } from '../../words/rule/presets'
import { ruleLines, topicWords } from '../../words/rule/rules'
import styles from './CredentialPage.module.css'
import { RuleDifferences } from './RuleDifferences'

export type RuleFactsProps = { readonly certification: Certification; readonly isToday: boolean; readonly onEditRule: () => void }

/** The rule of the running cycle, each value with its confidence and sources, and how it differs from another rule. */
export function RuleFacts({ certification, isToday, onEditRule }: RuleFactsProps) {
  const { rule, presetId } = certification
  const preset = certificationPreset(presetId)
  const lines = ruleLines(rule)
  const presetTexts = new Map(preset === null ? [] : ruleLines(preset.rule).map(({ topic, text }) => [topic, text]))
  const sources = preset === null ? [] : [...new Set(preset.facts.flatMap((fact) => fact.sources))]
  return (
    <Card aria-labelledby="rule">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="rule">What it requires</h2>
        {isToday && (
          <Button icon={<Icon of={Pencil} size={19} />} onClick={onEditRule}>
            Edit rule
          </Button>
        )}
      </Cluster>
      {isToday && preset !== null && <RuleDifferences certification={certification} preset={preset} />}
      {lines[0] !== undefined && <p>{lines[0].text}</p>}
      <p className="soft">{ruleSourceText(rule, preset)}</p>
      <details>
        <summary className={disclosure.summary}>{preset === null ? 'Full rule' : 'Full rule and sources'}</summary>
        <dl className={styles.facts}>
          {lines.map((line) => {
            const { topic, label, text } = line
            // The sources only back what the preset says, not what the trainer changed.
            const fact = presetTexts.get(topic) === text ? preset?.facts.find((candidate) => candidate.topic === topic) : undefined
            return (
              <div key={topic}>
                <dt>{label}</dt>
                <dd>
                  <p>{knownText(line, fact)}</p>
                  {fact !== undefined && <Confidence fact={fact} sources={sources} />}
                </dd>
              </div>
            )
          })}
          {(preset?.facts ?? [])
            .filter(({ topic }) => (topic === 'early' && rule.opens === null) || topic === 'evidence')
            .map((fact) => (
              <div key={fact.topic}>
                <dt>{topicWords[fact.topic]}</dt>
                <dd>
                  <Confidence fact={fact} sources={sources} />
                </dd>
              </div>
            ))}
        </dl>
        {sources.length > 0 && (
          <div>
            <h3 id="sources">Sources</h3>
            <ol className={styles.sources} aria-labelledby="sources">
              {sources.map((source) => (
                <li key={source}>
                  <a href={source} target="_blank" rel="noopener noreferrer">
                    {addressText(source)}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        )}
      </details>
    </Card>
  )
}

type ConfidenceProps = { readonly fact: CertificationPreset['facts'][number]; readonly sources: readonly string[] }

/** The confidence of a value, and the numbers of its sources in the list below. */
function Confidence({ fact, sources }: ConfidenceProps) {
  const numbers = fact.sources.map((source) => sources.indexOf(source) + 1).sort((a, b) => a - b)
  return (
    <p className="soft">
      <Line of={factText(fact, numbers)} strongClass={fact.confidence === 'high' ? undefined : styles.unsure} />
    </p>
  )
}

/** "nasm.org/recertify/personal-trainer-recertification" */
function addressText(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
