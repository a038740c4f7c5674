import { plural } from './nouns'
import type { Parts } from './parts'

/** Which of the courses that count have a certificate. */
export const missingProofs = {
  onlyHasOne: 'The counted course has a certificate.',
  onlyHasNone: 'The counted course has no certificate.',
  allHaveOne: ({ of }: Parts<'of'>) => `All ${of} counted courses have a certificate.`,
  someHaveNone: ({ missing, of }: Parts<'missing' | 'of'>, count: number) =>
    `${missing} of ${of} counted courses ${plural(count, 'has', 'have')} no certificate.`,
} as const
