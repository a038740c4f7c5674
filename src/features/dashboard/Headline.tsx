import type { Headline as Next } from '../../domain/status/headline'
import { headlineNote, headlineParts } from '../../words/status/headline'
import styles from './Headline.module.css'

/** The number a trainer comes for: days left until the next day that matters. */
export function Headline({ next }: { readonly next: Next }) {
  const { number, before, name, after } = headlineParts(next)
  return (
    <p className={styles.headline}>
      {number !== '' && <strong className="number">{number}</strong>}{' '}
      <span>
        <span className={styles.words}>
          {before} <bdi>{name}</bdi> {after}
        </span>{' '}
        <span className={`${styles.note} secret`}>{headlineNote(next)}</span>
      </span>
    </p>
  )
}
