import { notFound } from './parts'
import type { Fact, Topic } from './preset'

type UnknownTopic = Extract<Topic, 'cpr' | 'late' | 'lateFee' | 'fee' | 'petition' | 'carryOver' | 'early' | 'sharing' | 'evidence'>

const sentences: Readonly<Record<UnknownTopic, (who: string) => string>> = {
  cpr: (who) => `Ask ${who} whether you need a current card. Your employer may want one.`,
  late: (who) => `Ask ${who} whether you can renew late.`,
  lateFee: (who) => `Ask ${who} what a late renewal costs.`,
  fee: (who) => `Ask ${who} what a renewal costs.`,
  petition: (who) => `Ask ${who} whether you can petition for a course, and what it costs.`,
  carryOver: (who) => `Recert carries no surplus over. Ask ${who}.`,
  early: (who) => `Ask ${who} how early you can renew.`,
  sharing: (who) => `Ask ${who} whether one course can count for several of its certifications.`,
  evidence: (who) => `Keep your certificates, and ask ${who} what proof it wants.`,
}

/** What no source says about an issuer: one fact per topic. */
export function unknown(who: string, ...topics: readonly UnknownTopic[]): readonly Fact[] {
  return topics.map((topic) => notFound(topic, sentences[topic](who)))
}
