import styles from './chart.module.css'

export type MarkerLook = 'dot' | 'ring' | 'diamond'

export type MarkerProps = { readonly x: number; readonly y: number; readonly em: number; readonly look: MarkerLook }

/** A point on a chart. Its shape says which kind; it has a larger hit area and a focus ring. */
export function Marker({ x, y, em, look }: MarkerProps) {
  const radius = em * 0.36
  return (
    <>
      <circle cx={x} cy={y} r={Math.max(12, em * 0.8)} className={styles.reach} />
      {look === 'diamond' ? (
        <rect
          x={x - radius * 0.9}
          y={y - radius * 0.9}
          width={radius * 1.8}
          height={radius * 1.8}
          rx={1}
          transform={`rotate(45 ${x} ${y})`}
          className={styles.diamond}
        />
      ) : (
        <circle cx={x} cy={y} r={radius} className={look === 'dot' ? styles.dot : styles.ring} />
      )}
      <circle cx={x} cy={y} r={radius + 5} className={styles.focusRing} />
    </>
  )
}
