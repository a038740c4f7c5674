import { useMemo } from 'react'
import type { CourseDraft } from '../../domain/forms/courseDraft'
import { type CourseIdea, courseIdeas } from '../../domain/forms/courseIdeas'
import type { Portfolio } from '../../domain/records/portfolio'
import type { PlainDate } from '../../domain/values/plainDate'
import { focusForm } from '../../ui/dialog/focusForm'
import { Badge } from '../../ui/feedback/Badge'
import press from '../../ui/layout/press.module.css'
import { Whole } from '../../ui/layout/Whole'
import { ideaAbout, ideaGain } from '../../words/courses/ideas'
import styles from './CourseIdeas.module.css'

export type CourseIdeasProps = { readonly portfolio: Portfolio; readonly today: PlainDate; readonly onPick: (draft: CourseDraft) => void }

/** While the form is empty: courses that earn what's missing, and the ones logged last, each with what it would add. */
export function CourseIdeas({ portfolio, today, onPick }: CourseIdeasProps) {
  const { closing, recent } = useMemo(() => courseIdeas(portfolio, today), [portfolio, today])
  const group = (title: string, ideas: readonly CourseIdea[]) =>
    ideas.length > 0 && (
      <section aria-label={title}>
        <h3>{title}</h3>
        <ul>
          {ideas.map((idea) => (
            <li key={idea.draft.title}>
              <button
                type="button"
                className={`${press.button} ${styles.idea}`}
                onClick={({ currentTarget }) => {
                  focusForm(currentTarget)
                  onPick(idea.draft)
                }}
              >
                <span className={styles.text}>
                  <bdi>
                    <Whole>{idea.draft.title}</Whole>
                  </bdi>
                  <span className={`${styles.detail} secret`}>{ideaAbout(idea)}</span>
                </span>
                <Badge shape="box" tone={(idea.impact?.gain ?? 0) > 0 ? 'good' : 'calm'} className={`${styles.gain} number`}>
                  {ideaGain(idea)}
                </Badge>
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  if (closing.length + recent.length === 0) return null
  return (
    <div className={styles.ideas}>
      {group('Closes a gap', closing)}
      {group('Recent', recent)}
    </div>
  )
}
