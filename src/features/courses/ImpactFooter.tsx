import { useId, useState } from 'react'
import { Info } from 'lucide'
import type { Impact } from '../../domain/counting/impact'
import type { CourseKind } from '../../domain/forms/courseDraft'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { impactReasons, othersText, surplusShare } from '../../words/counting/impact'
import styles from './Impact.module.css'
import { ImpactLine } from './ImpactLine'
import { ImpactReasons } from './ImpactReasons'
import { dots } from '../../words/values/series'

export type ImpactFooterProps = { readonly impacts: readonly Impact[]; readonly kind: CourseKind; readonly hint: string }

/** Above the buttons on a narrow screen: what gains most, the others in a line, and the reasons behind "Why?". */
export function ImpactFooter({ impacts, kind, hint }: ImpactFooterProps) {
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const [first, ...others] = impacts
  if (first === undefined)
    return (
      <p className={`${styles.footer} ${styles.hint}`}>
        <Icon of={Info} size={18} />
        {hint}
      </p>
    )
  const rest = dots([surplusShare(first) ?? '', othersText(others)])
  const hasReasons = impacts.some((impact) => impactReasons(impact, kind).length > 0)
  return (
    <div className={styles.footer}>
      <ImpactLine impact={first} />
      {(rest !== '' || hasReasons) && (
        <div className={styles.rest}>
          <p className="secret">{rest}</p>
          {hasReasons && (
            <Button look="quiet" aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined} onClick={() => setOpen(!isOpen)}>
              Why?
            </Button>
          )}
        </div>
      )}
      {isOpen && hasReasons && (
        <div id={detailsId} className={`${styles.details} ${styles.list}`}>
          {impacts.map((impact, index) => (
            <div key={impact.certification.id} className={styles.impact}>
              {index > 0 && <ImpactLine impact={impact} />}
              <ImpactReasons impact={impact} kind={kind} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
