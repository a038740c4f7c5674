import type { CertificationPreset } from '../../domain/rule/issuers/preset'
import { presets } from '../../domain/rule/issuers/presets'
import { dayOf } from '../../words/values/dates'
import { confidenceText } from '../../words/rule/presets'
import { confidenceWords, ruleLines } from '../../words/rule/rules'
import styles from './HelpPage.module.css'

const certifications = presets.filter((preset): preset is CertificationPreset => preset.kind === 'certification')

/** Every certification Recert knows: what it requires, how sure that is, and the sources. */
export function Issuers() {
  const issuers = [...new Set(certifications.map(({ issuer }) => issuer))]
  return issuers.map((issuer) => (
    <details key={issuer.id} className={styles.issuer}>
      <summary>{issuer.name}</summary>
      {certifications
        .filter((preset) => preset.issuer === issuer)
        .map((preset) => (
          <Certification key={preset.id} preset={preset} />
        ))}
    </details>
  ))
}

function Certification({ preset }: { readonly preset: CertificationPreset }) {
  const { name, title, rule, facts, provenance } = preset
  const sure = new Map(facts.map(({ topic, confidence }) => [topic, confidenceWords[confidence]]))
  const sources = [...new Set([...provenance.sources, ...facts.flatMap((fact) => fact.sources)])]
  return (
    <section className={styles.certification}>
      <h3>{`${name}: ${title}`}</h3>
      <dl>
        {ruleLines(rule).map(({ topic, label, text }) => (
          <div key={topic}>
            <dt>{label}</dt>
            <dd>
              {text} {sure.has(topic) && <span className="soft">{sure.get(topic)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{`${confidenceText(preset)} Checked on ${dayOf(provenance.checkedOn)}.`}</p>
      {sources.length > 0 && (
        <ul className={styles.sources} aria-label={`Sources for ${name}`}>
          {sources.map((source) => (
            <li key={source}>
              <a href={source} target="_blank" rel="noreferrer">
                {source}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
