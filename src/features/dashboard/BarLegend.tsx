import type { BarPart } from '../../words/counting/barParts'
import styles from './BarLegend.module.css'

const looks = { counted: styles.counted, planned: styles.planned, surplus: styles.surplus } as const

/** Explains each pattern in the bar, with its amount. */
export function BarLegend({ parts }: { readonly parts: readonly BarPart[] }) {
  if (parts.length === 0) return null
  return (
    <ul className={styles.legend} aria-label="In the bar">
      {parts.map(({ kind, text }) => (
        <li key={kind} className={`${looks[kind]} secret`}>
          {text}
        </li>
      ))}
    </ul>
  )
}
