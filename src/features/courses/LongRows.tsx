import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, type Ref, useLayoutEffect, useMemo, useRef, useState } from 'react'
import styles from './CourseTable.module.css'
import type { ListRow } from './listRows'

export type LongRowsProps = {
  readonly rows: readonly ListRow[]
  /** The place of the active course's row: it's always drawn, even out of view, since it may have the focus. */
  readonly activeRow: number
  readonly draw: (row: ListRow, place: number, element?: Ref<HTMLTableRowElement>) => ReactNode
}

/** In pixels, at the default text size. */
const likelyHeight = 56

/** The rows near the screen, the heading they're under, and the active one, with empty space of the right height between them. */
export function LongRows({ rows, activeRow, draw }: LongRowsProps) {
  const top = useRef<HTMLTableRowElement>(null)
  const [above, setAbove] = useState(0)
  // The content above changes with the list. Opening the filters moves it too, but by less than the extra rows drawn off screen.
  useLayoutEffect(() => setAbove(Math.round((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY)), [rows])
  const headings = useMemo(() => rows.flatMap((row, place) => ('course' in row ? [] : [place])), [rows])
  const drawn = (range: Range) => {
    // It stays in view while its courses scroll.
    const heading = headings.findLast((place) => place <= range.startIndex) ?? 0
    return [...new Set([heading, activeRow, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
  }
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => likelyHeight,
    overscan: 8,
    scrollMargin: above,
    getItemKey: (place) => rows[place]?.key ?? place,
    // A row that isn't laid out has no height yet: use the likely one.
    measureElement: (row) => row.getBoundingClientRect().height || likelyHeight,
    rangeExtractor: drawn,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)
  return (
    <>
      <tr ref={top} aria-hidden="true" className={styles.space} />
      {shown.map(({ index, start }, position) => {
        const row = rows[index]
        const end = shown[position - 1]?.end ?? above
        return (
          row !== undefined && (
            <Fragment key={row.key}>
              <Space height={start - end} />
              {draw(row, index, virtual.measureElement)}
            </Fragment>
          )
        )
      })}
      <Space height={virtual.getTotalSize() - ((last?.end ?? above) - above)} />
    </>
  )
}

function Space({ height }: { readonly height: number }) {
  return height < 1 ? null : <tr aria-hidden="true" className={styles.space} style={{ height }} />
}
