import { type CertificationPreset, regions } from '../../domain/rule/issuers/preset'
import { groupPresets } from '../../domain/rule/issuers/presetGroups'
import { presets } from '../../domain/rule/issuers/presets'
import { dayOf } from '../../words/values/dates'
import { confidenceText, knownText } from '../../words/rule/presets'
import { regionWords } from '../../words/rule/regions'
import { confidenceWords, ruleLines } from '../../words/rule/rules'
import styles from './HelpPage.module.css'

const certifications = presets.filter((preset): preset is CertificationPreset => preset.kind === 'certification')

/** Every certification Recert knows, region by region: what it requires, how sure that is, and the sources. */
export function Issuers() {
  const groups = groupPresets(certifications)
  return regions
    .map((region) => ({ region, groups: groups.filter(({ issuer }) => issuer.region === region) }))
    .map(({ region, groups: inRegion }) => (
      <section key={region} className={styles.region} aria-labelledby={`issuers-${region}`}>
        <h3 id={`issuers-${region}`}>{regionWords[region]}</h3>
        {inRegion.map(({ issuer, presets: ofIssuer }) => (
          <details key={issuer.id} className={styles.issuer}>
            <summary>{issuer.name}</summary>
            {ofIssuer.map((preset) => (
              <Certification key={preset.id} preset={preset} />
            ))}
          </details>
        ))}
      </section>
    ))
}

function Certification({ preset }: { readonly preset: CertificationPreset }) {
  const { name, title, rule, facts, provenance } = preset
  const sources = [...new Set([...provenance.sources, ...facts.flatMap((fact) => fact.sources)])]
  return (
    <section className={styles.certification}>
      <h4>{`${name}: ${title}`}</h4>
      <dl>
        {ruleLines(rule).map((line) => {
          const fact = facts.find(({ topic }) => topic === line.topic)
          return (
            <div key={line.topic}>
              <dt>{line.label}</dt>
              <dd>
                {knownText(line, fact)} {fact !== undefined && <span className="soft">{confidenceWords[fact.confidence]}</span>}
              </dd>
            </div>
          )
        })}
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
