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
  'src/domain/forms/courseIdeas.ts': [
    {
      on: "return impact.preview.course?.course.category === 'cpr' ? 2 : gainShare(impact)",
      was: '2',
      why: 'It only has to be more than the whole.',
    },
  ],
  'src/domain/forms/fieldInput.ts': [
    {
      on: 'for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1',
      was: '0xffff',
      why: 'No character has either code.',
    },
    { was: '(text.codePointAt(at) ?? 0) > 0xffff', is: '((text.codePointAt(at) ?? 0) >= 0xffff)', why: 'No character has that code.' },
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
    { was: 'expiresOn === null', is: 'false', why: 'It only tells TypeScript what’s known.' },
  ],
  'src/domain/forms/credentialDraft.ts': [{ was: "choice.kind === 'preset'", is: 'true', why: 'A rule of one’s own has been answered before.' }],
}
