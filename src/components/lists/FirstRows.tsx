import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusRow } from '../../ui/focus/leaveRow'
import { Button } from '../../ui/layout/Button'
import { Cluster } from '../../ui/layout/Cluster'
import rowStyles from '../../ui/layout/rows.module.css'
import { moreRowsText, rowsShownText } from '../../words/values/longLists'

export type FirstRowsProps<Row> = Pick<ComponentProps<'ul'>, 'aria-label' | 'onKeyDown'> & {
  readonly rows: readonly Row[]
  /** How many are listed at first. */
  readonly first: number
  /** Draws a `li`. */
  readonly draw: (row: Row) => ReactNode
}

/** How many each press adds. */
const step = 100

/** The first of many rows, and a button for more: thousands at once would stop the page, and put what follows out of reach. */
export function FirstRows<Row>({ rows, first, draw, ...list }: FirstRowsProps<Row>) {
  const element = useRef<HTMLUListElement>(null)
  const [most, setMost] = useState(first)
  const more = Math.min(step, rows.length - most)
  const showMore = () => {
    flushSync(() => setMost(most + step))
    focusRow(element.current?.children[most], null)
  }
  return (
    <>
      <ul {...list} ref={element} className={rowStyles.rows}>
        {rows.slice(0, most).map(draw)}
      </ul>
      {more > 0 && (
        <Cluster gap={12} lineGap={4} align="center">
          <Button onClick={showMore}>{moreRowsText(more)}</Button>
          <p className="soft">{rowsShownText(most, rows.length)}</p>
        </Cluster>
      )}
    </>
  )
}
