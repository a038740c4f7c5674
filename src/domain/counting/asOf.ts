import type { Certification, Credential } from '../records/credential'
import { cardOn } from '../records/cardPeriods'
import type { PlannedCourse } from '../records/course'
import { dueDay, withDone } from './forecast'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'

/**
 * The portfolio on another day, without the courses completed, the renewals made and the yearly steps done after it. For a future day, everything planned
 * until then is done.
 */
export function asOf(portfolio: Portfolio, day: PlainDate, today: PlainDate): Portfolio {
  const isDone = (course: PlannedCourse) => day > today && dueDay(course, today) <= day
  const then = withDone(portfolio, portfolio.planned.filter(isDone), today)
  return {
    ...then,
    courses: then.courses.filter(({ completedOn }) => completedOn <= day),
    credentials: portfolio.credentials.map((credential) => credentialOn(credential, day)),
  }
}

function credentialOn(credential: Credential, day: PlainDate): Credential {
  if (credential.kind === 'certification') return stepsBy(rewound(credential, day), day)
  return credential.kind === 'card' ? cardOn(credential, day) : credential
}

/** The certification before its last renewal; null if it has none. */
export function beforeLastRenewal(certification: Certification): Certification | null {
  const last = certification.renewals.at(-1)
  if (last === undefined) return null
  return { ...certification, expiresOn: last.expiry, rule: last.rule, ruleEdited: last.ruleEdited, renewals: certification.renewals.slice(0, -1) }
}

function rewound(certification: Certification, day: PlainDate): Certification {
  const last = certification.renewals.at(-1)
  const before = last !== undefined && last.renewedOn > day ? beforeLastRenewal(certification) : null
  return before === null ? certification : rewound(before, day)
}

function stepsBy(certification: Certification, day: PlainDate): Certification {
  const { stepsDone } = certification
  return stepsDone === undefined ? certification : { ...certification, stepsDone: stepsDone.filter(({ doneOn }) => doneOn <= day) }
}
