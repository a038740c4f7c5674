import styles from './Hatch.module.css'

/** Hatching that marks late time or a second kind of cost. Fill with `url(#id)`. */
export function Hatch({ id, look }: { readonly id: string; readonly look: 'late' | 'line' }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} className={styles[`${look}Ground`]} />
        <rect width={1.6} height={5} className={styles[look]} />
      </pattern>
    </defs>
  )
}
