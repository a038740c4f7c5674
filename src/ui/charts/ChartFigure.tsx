import type { ReactNode } from 'react'
import { Disclosure } from '../layout/Disclosure'
import { Card } from '../layout/Card'
import { Cluster } from '../layout/Cluster'
import styles from './ChartFigure.module.css'

const looks = {
  solid: styles.solid,
  outline: styles.outline,
  hatched: styles.hatched,
  hatchedLine: styles.hatchedLine,
  dotted: styles.dotted,
  stitched: styles.stitched,
  open: styles.open,
  dot: styles.dot,
  ring: styles.ring,
  diamond: styles.diamond,
  line: styles.line,
  dash: styles.dash,
  dots: styles.dots,
  now: styles.now,
  level: styles.level,
} as const

type LegendLook = keyof typeof looks

export type ChartFigureProps = {
  readonly id: string
  readonly title: string
  /** What the chart shows, in words. */
  readonly sentence: string
  readonly notes?: readonly string[]
  readonly actions?: ReactNode
  /** The text of the current point, if any. */
  readonly shown: string | null
  readonly legend: readonly (readonly [look: LegendLook, text: string])[]
  readonly table: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly children: ReactNode
}

/** A chart with its heading, a sentence that sums it up, the text of the current point, a legend, and everything as a table. */
export function ChartFigure({ id, title, sentence, notes = [], actions, shown, legend, table, children }: ChartFigureProps) {
  return (
    <Card className={styles.chart} aria-labelledby={id}>
      <Cluster lineGap={8} align="center" justify="between">
        <h2 id={id}>{title}</h2>
        {actions}
      </Cluster>
      <p className="number">{sentence}</p>
      <figure className={styles.drawing} aria-labelledby={id}>
        {children}
      </figure>
      <p className={`${styles.shown} ${shown === null ? '' : 'number'}`} aria-hidden="true">
        {shown ?? 'Select a point for details.'}
      </p>
      <ul className={styles.legend} aria-label={`Key to “${title}”`}>
        {legend.map(([look, text]) => (
          <li key={text}>
            <span className={`${styles.key} ${looks[look]}`} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={`soft secret`}>
          {note}
        </p>
      ))}
      <Disclosure label="Read as a table" className={styles.asTable}>
        <Table {...table} />
      </Disclosure>
    </Card>
  )
}

function Table({ caption, head, rows }: ChartFigureProps['table']) {
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${index} ${row.join(' ')}`}>
            {row.map((text, index) =>
              index === 0 ? (
                <th key={head[index]} scope="row">
                  <bdi>{text}</bdi>
                </th>
              ) : (
                <td key={head[index]} className="number">
                  <bdi>{text}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
