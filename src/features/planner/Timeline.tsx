import { dayNumber } from '../../domain/values/dayNumber'
import type { Lane, TimeMark, Timeline as TimelineData, TimeSpan } from '../../domain/charts/timeline'
import { type ChartMark, type ChartSpan, LaneChart, type LaneChartProps } from '../../ui/charts/LaneChart'
import type { LaneSpanLook } from '../../ui/charts/LaneSpan'
import type { MarkerLook } from '../../ui/charts/Marker'
import { axisTicks } from '../../words/charts/ticks'
import { legendWords, markDays, markName, markText, spanDays, spanText, spanWords, timelineCaption, timelineText } from '../../words/charts/timeline'

const spanLooks: Readonly<Record<TimeSpan['kind'], LaneSpanLook>> = {
  closed: 'open',
  cycle: 'outline',
  late: 'hatched',
  lateUnconfirmed: 'hatched',
  next: 'dotted',
  valid: 'outline',
  permanent: 'stitched',
}

const markLooks: Readonly<Record<TimeMark['kind'], MarkerLook>> = { expiry: 'diamond', done: 'dot', planned: 'ring' }

const legend: LaneChartProps['legend'] = [
  ['outline', legendWords.cycle],
  ['open', legendWords.closed],
  ['dotted', legendWords.next],
  ['hatched', legendWords.late],
  ['stitched', legendWords.permanent],
  ['diamond', legendWords.expiry],
  ['dot', legendWords.done],
  ['ring', legendWords.planned],
]

/** Only what's in the chart. */
function legendOf({ lanes }: TimelineData): LaneChartProps['legend'] {
  const looks = new Set<string>(
    lanes.flatMap(({ spans, marks }) => [...spans.map(({ kind }) => spanLooks[kind]), ...marks.map(({ kind }) => markLooks[kind])]),
  )
  return legend.filter(([look]) => looks.has(look))
}

/** Cycles, late windows, cards, and completed and planned courses, relative to today. */
export function Timeline({ timeline }: { readonly timeline: TimelineData }) {
  const { from, through, today, lanes } = timeline
  return (
    <LaneChart
      id="timeline"
      title="Timeline"
      sentence={timelineText(timeline)}
      from={dayNumber(from)}
      to={dayNumber(through)}
      now={{ at: dayNumber(today), label: 'Today' }}
      ticks={axisTicks(from, through)}
      lanes={lanes.map((lane) => ({
        key: lane.id,
        name: lane.name,
        spans: lane.spans.map((span) => chartSpan(span, lane, timeline)),
        marks: lane.marks.map((mark) => chartMark(mark, lane)),
      }))}
      legend={legendOf(timeline)}
      table={{
        caption: timelineCaption(today),
        head: ['Credential', 'What', 'When'],
        rows: lanes.flatMap(({ name, spans, marks }) => [
          ...spans.map((span) => [name, spanWords[span.kind], spanDays(span)]),
          ...marks.map((mark) => [name, markName(mark), markDays(mark)]),
        ]),
      }}
    />
  )
}

function chartSpan(span: TimeSpan, lane: Lane, { from, through }: TimelineData): ChartSpan {
  const { kind } = span
  return {
    key: `${lane.id} ${kind} ${span.from ?? ''}`,
    // A span includes its last day; an open one extends beyond the chart.
    at: span.from === null ? dayNumber(from) - 1 : dayNumber(span.from),
    to: span.through === null ? dayNumber(through) + 1 : dayNumber(span.through) + 1,
    look: spanLooks[kind],
    label: spanWords[kind],
    text: spanText(span, lane),
  }
}

function chartMark(mark: TimeMark, lane: Lane): ChartMark {
  return {
    key: `${lane.id} ${mark.kind} ${mark.kind === 'planned' ? mark.course.id : mark.day}`,
    at: dayNumber(mark.day),
    since: mark.kind === 'planned' && mark.begin !== null ? dayNumber(mark.begin) : null,
    look: markLooks[mark.kind],
    text: markText(mark, lane),
  }
}
