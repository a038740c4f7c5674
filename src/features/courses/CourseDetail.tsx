import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { ChevronDown, ChevronUp, Copy, Trash2, X } from 'lucide'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { Course } from '../../domain/records/course'
import { Dialog } from '../../ui/dialog/Dialog'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { IconButton } from '../../ui/layout/IconButton'
import { Whole } from '../../ui/layout/Whole'
import styles from './CourseDetail.module.css'
import { CourseFacts } from './CourseFacts'

export type CourseDetailProps = {
  readonly course: Course
  readonly credits: readonly CertificationCredits[]
  /** Whether it covers the list, as on a phone, or is beside it. */
  readonly isSheet: boolean
  readonly onEdit: (course: Course) => void
  readonly onDuplicate: (course: Course) => void
  readonly onDelete: () => void
  readonly onShowProofs: (course: Course) => void
  /** Null if there's none. */
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
  readonly onClose: () => void
}

/** Everything about a course, to read. What changes it is a button. */
export function CourseDetail({
  course,
  credits,
  isSheet,
  onEdit,
  onDuplicate,
  onDelete,
  onShowProofs,
  onPrevious,
  onNext,
  onClose,
}: CourseDetailProps) {
  const edit = (
    <Button look="quiet" onClick={() => onEdit(course)}>
      Edit
    </Button>
  )
  const content = (
    <>
      <CourseFacts course={course} credits={credits} onEdit={() => onEdit(course)} onShowProofs={() => onShowProofs(course)} />
      <div className={styles.foot}>
        <Button icon={<Icon of={Copy} size={19} />} onClick={() => onDuplicate(course)}>
          Duplicate
        </Button>
        <Button icon={<Icon of={Trash2} size={19} />} className={styles.delete} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </>
  )
  if (isSheet)
    return (
      <Dialog title={course.title} isInAddress actions={edit} onClose={onClose}>
        <div className={styles.sheet}>{content}</div>
      </Dialog>
    )
  return (
    <Panel course={course} onClose={onClose}>
      {(titleId) => (
        <>
          <div className={styles.bar}>
            {edit}
            <IconButton
              label="Previous course"
              icon={<Icon of={ChevronUp} size={20} />}
              disabled={onPrevious === null}
              onClick={() => onPrevious?.()}
            />
            <IconButton label="Next course" icon={<Icon of={ChevronDown} size={20} />} disabled={onNext === null} onClick={() => onNext?.()} />
            <IconButton label="Close" icon={<Icon of={X} size={20} />} onClick={onClose} />
          </div>
          <h2 id={titleId} tabIndex={-1}>
            <bdi>
              <Whole>{course.title}</Whole>
            </bdi>
          </h2>
          {content}
        </>
      )}
    </Panel>
  )
}

type PanelProps = {
  readonly course: Course
  readonly onClose: () => void
  readonly children: (titleId: string) => ReactNode
}

/** Beside the list. Takes the focus when a course is opened, and not when it moves on to the next one. */
function Panel({ course, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (panel.current?.contains(document.activeElement) === false) panel.current.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [course.id])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section ref={panel} aria-labelledby={titleId} className={styles.panel} onKeyDown={onKeyDown}>
      {children(titleId)}
    </section>
  )
}
