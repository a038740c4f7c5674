/** @type {import('../explained.mjs').Reasons} */
export const rule = {
  'src/domain/rule/expiry.ts': [
    {
      was: 'Math.floor(monthsBetween(endsOn, day) / months)',
      is: 'Math.ceil(monthsBetween(endsOn, day) / months)',
      why: 'An end in a month before the day’s is never the one, so both find the next.',
    },
  ],
}
