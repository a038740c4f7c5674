import { useId } from 'react'
import type { Impact } from '../../domain/counting/impact'
import type { CourseKind } from '../../domain/forms/courseDraft'
import styles from './Impact.module.css'
import { ImpactLine } from './ImpactLine'
import { ImpactReasons } from './ImpactReasons'

export type ImpactCardProps = { readonly impacts: readonly Impact[]; readonly kind: CourseKind; readonly hint: string }

/** Beside the form: what saving would do to each certification, and why. */
export function ImpactCard({ impacts, kind, hint }: ImpactCardProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <h3 id={titleId}>What it adds</h3>
      {impacts.length === 0 && <p className="soft">{hint}</p>}
      <div className={styles.list}>
        {impacts.map((impact) => (
          <div key={impact.certification.id} className={styles.impact}>
            <ImpactLine impact={impact} />
            <ImpactReasons impact={impact} kind={kind} />
          </div>
        ))}
      </div>
    </section>
  )
}
