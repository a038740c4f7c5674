/** @type {import('../explained.mjs').Reasons} */
export const forms = {
  'src/domain/forms/alarmDays.ts': [
    {
      on: 'export const offeredAlarmDays = [180, 90, 60, 30, 7] as const',
      was: '[180, 90, 60, 30, 7]',
      why: 'Which choices the page offers is only a choice.',
    },
    { was: '180', why: 'Which choices the page offers is only a choice.' },
    { was: '90', why: 'Which choices the page offers is only a choice.' },
    { was: '60', why: 'Which choices the page offers is only a choice.' },
    { was: '30', why: 'Which choices the page offers is only a choice.' },
    { was: '7', why: 'Which choices the page offers is only a choice.' },
  ],
  'src/domain/forms/courseDefaults.ts': [
    { was: 'credit === null', is: 'false', why: 'It only tells TypeScript what’s known: nothing is smaller than no credit, so it stays none.' },
  ],
  'src/domain/forms/courseIdeas.ts': [
    {
      on: "return impact.preview.course?.course.category === 'cpr' ? 2 : gainShare(impact)",
      was: '2',
      why: 'It only has to be more than the whole.',
    },
  ],
  'src/domain/forms/readCourse.ts': [{ was: 'amount === null', is: 'false', why: 'The form has an error then, so its awards aren’t used.' }],
  'src/domain/forms/readCredential.ts': [
    {
      on: "months: custom ? read('months', readMonths(draft.months), 1) : 1,",
      was: '1',
      why: 'It’s used only without an error and by a rule of one’s own.',
    },
    {
      was: 'certifiedOn !== null && expiresOn !== null',
      is: '(certifiedOn !== null || expiresOn !== null)',
      why: 'Nothing is before or after null.',
    },
    {
      was: 'last !== null && nextStart !== null',
      is: '(last !== null || nextStart !== null)',
      why: 'A form has a next start only after a renewal, and always then.',
    },
    {
      was: 'last === undefined || nextStart === null',
      is: '(last === undefined && nextStart === null)',
      why: 'A form has a next start only after a renewal, and always then.',
    },
    { was: 'expiresOn === null', is: 'false', why: 'It only tells TypeScript what’s known.' },
  ],
  'src/domain/forms/renewalGap.ts': [
    { was: '!renewedOn.ok || !nextStart.ok', is: 'false', why: 'A day that can’t be read is undefined, which no day is before or after.' },
    {
      was: '!renewedOn.ok || !nextStart.ok',
      is: '(!renewedOn.ok && !nextStart.ok)',
      why: 'A day that can’t be read is undefined, which no day is before or after.',
    },
  ],
  'src/domain/forms/rule/cardsDraft.ts': [
    {
      on: "daysBeyond: daysBeyond.trim() === '' ? 0 : read(`card.daysBeyond:${topic}`, readCount(daysBeyond, 0, mostDays), 0),",
      was: '0',
      why: 'The last one stands in for what can’t be read: the form has an error then.',
    },
  ],
  'src/domain/forms/rule/feesDraft.ts': [
    { was: 'index + 1', why: 'A key only has to be unlike the others.' },
    {
      on: 'others: others.map((base, index) => ({ key: `fee-${index + 1}`, label: base.label, fee: formatCost(base.fee), base })),',
      was: '1',
      why: 'A key only has to be unlike the others.',
    },
  ],
  'src/domain/forms/rule/firstCycleDraft.ts': [
    {
      on: "return { ...kept, fromMonth: fromMonth ?? 0, requirement, ...(feeKind === 'usual' ? {} : { fee }) }",
      was: '0',
      why: 'It stands in for what can’t be read: the form has an error then.',
    },
  ],
  'src/domain/forms/rule/limitsDraft.ts': [{ was: '50', why: 'A limit this large is as good with one more.' }],
  'src/domain/forms/rule/ruleEdits.ts': [{ was: 'firstCycles.length + 1', why: 'It’s only where the search for a free key begins.' }],
  'src/domain/forms/rule/termsDraft.ts': [
    {
      on: "const months = read('months', readMonths(draft.months), 1)",
      was: '1',
      why: 'It stands in for what can’t be read: the form has an error then.',
    },
  ],
  'src/domain/forms/rule/yearlyDraft.ts': [
    { was: '31', on: 'const day = readCount(text, 1, daysIn[Number(month) - 1] ?? 31)', why: 'Every month is in the list.' },
  ],
  'src/domain/forms/credentialDraft.ts': [{ was: "choice.kind === 'preset'", is: 'true', why: 'A rule of one’s own has been answered before.' }],
}
