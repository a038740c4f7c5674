/** @type {import('../explained.mjs').Reasons} */
export const charts = {
  'src/domain/charts/progressSteps.ts': [
    { was: '36_525', is: '(36525 + 1)', why: 'Either is longer than a career.' },
    { was: 'days > mostDays', is: '(days >= mostDays)', why: 'Either is longer than a career.' },
  ],
  'src/domain/charts/timeline.ts': [
    { was: 'upcoming.length < mostCyclesAhead', is: '(upcoming.length <= mostCyclesAhead)', why: 'Either is longer than a career.' },
  ],
}
