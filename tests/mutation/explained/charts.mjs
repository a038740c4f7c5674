/** @type {import('../explained.mjs').Reasons} */
export const charts = {
  'src/domain/charts/progressSteps.ts': [
    { was: '36_525', is: '(36525 + 1)', why: 'Either is longer than a career.' },
    {
      was: 'completeOn <= expiry',
      is: '(completeOn < expiry)',
      why: 'A pace that leads to the expiry day isn’t below the even one, and the next line says the same.',
    },
    { was: 'days > mostDays', is: '(days >= mostDays)', why: 'Either is longer than a career.' },
  ],
  'src/domain/charts/timeline.ts': [
    { was: 'upcoming.length < mostCyclesAhead', is: '(upcoming.length <= mostCyclesAhead)', why: 'Either is longer than a career.' },
  ],
}
