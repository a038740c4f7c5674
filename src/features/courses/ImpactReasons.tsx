import type { Impact } from '../../domain/counting/impact'
import type { CourseKind } from '../../domain/forms/courseDraft'
import { impactReasons } from '../../words/counting/impact'
import styles from './Impact.module.css'

export type ImpactReasonsProps = { readonly impact: Impact; readonly kind: CourseKind }

/** Why a certification gains no more. */
export function ImpactReasons({ impact, kind }: ImpactReasonsProps) {
  return impactReasons(impact, kind).map((reason) => (
    <p key={reason} className={`${styles.reason} secret`}>
      {reason}
    </p>
  ))
}
