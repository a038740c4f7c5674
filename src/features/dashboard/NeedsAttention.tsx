import { TriangleAlert } from 'lucide'
import type { Attention } from '../../domain/status/attention'
import type { PlainDate } from '../../domain/values/plainDate'
import disclosure from '../../ui/layout/Disclosure.module.css'
import { Icon } from '../../ui/layout/Icon'
import { moveInRows } from '../../ui/focus/moveInRows'
import { Card } from '../../ui/layout/Card'
import { attentionText } from '../../words/status/attention'
import styles from './NeedsAttention.module.css'

const shownAtFirst = 3

/** The two or three most urgent things to do; the rest is collapsed. */
export function NeedsAttention({ attentions, today }: { readonly attentions: readonly Attention[]; readonly today: PlainDate }) {
  if (attentions.length === 0) return null
  const rows = attentions.map((attention) => <Row key={keyOf(attention)} attention={attention} today={today} />)
  return (
    <Card gap={8} className={styles.attention} aria-labelledby="attention">
      <h2 id="attention">
        <Icon of={TriangleAlert} size={20} />
        Needs attention
      </h2>
      <ul className={styles.list} onKeyDown={moveInRows}>
        {rows.slice(0, shownAtFirst)}
      </ul>
      {rows.length > shownAtFirst && (
        <details>
          <summary className={disclosure.summary}>{`${rows.length - shownAtFirst} more`}</summary>
          <ul className={styles.list} onKeyDown={moveInRows}>
            {rows.slice(shownAtFirst)}
          </ul>
        </details>
      )}
    </Card>
  )
}

function Row({ attention, today }: { readonly attention: Attention; readonly today: PlainDate }) {
  const { about, text } = attentionText(attention, today)
  return (
    <li>
      <a href={hrefOf(attention)}>
        <bdi>{about}</bdi>
      </a>
      <span className="secret">{text}</span>
    </li>
  )
}

/** The page to do it on. */
function hrefOf(attention: Attention): string {
  if ('planned' in attention) return '#/plan'
  if (!('status' in attention)) return '#/credentials'
  return `#/credentials/${encodeURIComponent(attention.status.credential.id)}`
}

function keyOf(attention: Attention): string {
  const about =
    'status' in attention
      ? attention.status.credential.id
      : attention.kind === 'cardExpired'
        ? attention.card.id
        : attention.kind === 'cardNeeded'
          ? attention.card.condition.topic
          : 'topic' in attention
            ? attention.topic
            : ''
  const what =
    'planned' in attention
      ? attention.planned.id
      : 'course' in attention
        ? attention.course.id
        : 'due' in attention
          ? `${attention.due.step.id} ${attention.by}`
          : ''
  return `${attention.kind} ${about} ${what}`
}
