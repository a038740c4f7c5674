import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useLayoutEffect, useRef, useState } from 'react'
import type { LongRowsProps } from './CourseTable'
import styles from './CourseTable.module.css'

const likelyHeight = 92

/** The rows near the screen plus the active one, with empty space of the right height between them. */
export function LongRows({ courses, activeIndex, draw }: LongRowsProps) {
  const top = useRef<HTMLTableRowElement>(null)
  const [above, setAbove] = useState(0)
  // The content above changes with the list. Folding the filters moves it too, but by less than the extra rows drawn off screen.
  useLayoutEffect(() => setAbove(Math.round((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY)), [courses])
  const virtual = useWindowVirtualizer({
    count: courses.length,
    estimateSize: () => likelyHeight,
    overscan: 6,
    scrollMargin: above,
    getItemKey: (index) => courses[index]?.id ?? index,
    // A row that isn't laid out has no height yet: use the likely one.
    measureElement: (row) => row.getBoundingClientRect().height || likelyHeight,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), activeIndex])].sort((a, b) => a - b),
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)
  return (
    <>
      <tr ref={top} aria-hidden="true" className={styles.space} />
      {shown.map(({ index, start }, position) => {
        const course = courses[index]
        const end = shown[position - 1]?.end ?? above
        return (
          course !== undefined && (
            <Fragment key={course.id}>
              <Space height={start - end} />
              {draw(course, index, virtual.measureElement)}
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
