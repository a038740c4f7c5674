import styles from './Hatch.module.css'

const looks = { late: [styles.late, styles.lateGround], line: [styles.line, styles.lineGround] } as const

/** Hatching that marks late time or a second kind of cost. Fill with `url(#id)`. */
export function Hatch({ id, look }: { readonly id: string; readonly look: 'late' | 'line' }) {
  const [stroke, ground] = looks[look]
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} className={ground} />
        <rect width={1.6} height={5} className={stroke} />
      </pattern>
    </defs>
  )
}
