import { useState } from 'react'
import type { CourseRecord } from '../../../domain/records/course'
import { Notice } from '../../../ui/feedback/Notice'
import { Progress } from '../../../ui/feedback/Progress'
import { Button } from '../../../ui/layout/Button'
import { creditForNobodyText, importLabel } from '../../../words/changes/importScreen'
import styles from './ImportFoot.module.css'
import { useSaveCourses } from './useSaveCourses'

export type ImportFootProps = {
  /** What's imported. */
  readonly courses: readonly CourseRecord[]
  /** How many rows stay in the import, to fix or check. */
  readonly left: number
  /** What becomes of the rows; empty while they're being read. */
  readonly outcome: string
  /** The headings of columns with credit for a certification that isn't there; null if there are none. */
  readonly forNobody: readonly string[] | null
  /** Downloads the rows that aren't imported; null if all are. */
  readonly onDownloadRest: (() => void) | null
  readonly onAddCertification: () => void
  readonly onDone: () => void
  readonly onBack: () => void
}

/** What comes of the rows, and what imports them. On a phone it stays in sight while they scroll. */
export function ImportFoot({ courses, left, outcome, forNobody, onDownloadRest, onAddCertification, onDone, onBack }: ImportFootProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const { saving, save, callOff } = useSaveCourses(onDone, setFailure)
  return (
    <div className={styles.end}>
      {onDownloadRest !== null && (
        <div className={styles.download}>
          <Button look="quiet" onClick={onDownloadRest}>
            Download rows to fix
          </Button>
        </div>
      )}
      <div className={styles.foot}>
        {forNobody !== null && (
          <div className={styles.nobody}>
            <Notice
              tone="warning"
              actions={
                <Button look="quiet" onClick={onAddCertification}>
                  Add certification
                </Button>
              }
            >
              {creditForNobodyText(forNobody)}
            </Notice>
          </div>
        )}
        <div className={styles.outcome}>
          {saving === null ? (
            <p role="status">{outcome}</p>
          ) : (
            <Progress
              label={saving.state === 'canceled' ? 'Canceling import' : 'Importing courses'}
              done={saving.done}
              of={saving.of}
              onCancel={null}
            />
          )}
          {failure !== null && (
            <p role="alert" className="problem">
              {failure}
            </p>
          )}
        </div>
        <Button disabled={saving !== null && saving.state !== 'running'} onClick={saving === null ? onBack : callOff}>
          Cancel
        </Button>
        <Button
          look={forNobody === null ? 'primary' : 'plain'}
          disabled={courses.length === 0 || saving !== null}
          onClick={() => {
            setFailure(null)
            save(courses, left)
          }}
        >
          {importLabel(courses.length)}
        </Button>
      </div>
    </div>
  )
}
