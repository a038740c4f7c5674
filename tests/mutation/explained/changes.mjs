/** @type {import('../explained.mjs').Reasons} */
export const changes = {
  'src/domain/changes/classCard.ts': [
    { was: 'portfolio.credentials.filter(isCard)', is: 'portfolio.credentials', why: 'It only tells TypeScript what’s known.' },
    { was: "preset?.kind !== 'card'", is: 'false', why: 'It only tells TypeScript what’s known.' },
  ],
  'src/domain/changes/credentialAct.ts': [
    {
      was: "base.kind === 'card' && edited.kind === 'card'",
      is: "(base.kind === 'card' || edited.kind === 'card')",
      why: 'An edit doesn’t change what a credential is.',
    },
  ],
  'src/domain/changes/importCredentials.ts': [
    { was: "credential.kind === 'card'", is: 'true', why: 'Nothing else covers anything, so it’s like no card.' },
    {
      was: "steps.filter((step): step is CardStep => step.after.kind === 'card')",
      is: 'steps',
      why: 'Nothing else covers anything, so it’s like no card.',
    },
  ],
  'src/domain/changes/restoring.ts': [
    { was: 'mine.savedAt !== null && madeAt !== null', is: '(mine.savedAt !== null || madeAt !== null)', why: 'Nothing is before or after null.' },
  ],
  'src/domain/changes/sampleData.ts': [{ was: 'preset === null', is: 'false', why: 'It only tells TypeScript what’s known.' }],
}
