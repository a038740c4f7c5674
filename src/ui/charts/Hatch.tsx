import styles from './Hatch.module.css'

/** A pattern for what is not plain: late, or another kind of cost. To be filled with `url(#id)`. */
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
