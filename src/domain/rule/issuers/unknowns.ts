import { notFound } from './parts'
import type { Fact, Topic } from './preset'

type UnknownTopic = Extract<Topic, 'cpr' | 'late' | 'lateFee' | 'fee' | 'petition' | 'carryOver' | 'early' | 'sharing' | 'evidence'>

const sentences: Readonly<Record<UnknownTopic, (who: string) => string>> = {
  cpr: (who) => `Whether ${who} requires a current card wasn’t found. Your employer may want one.`,
  late: (who) => `Whether ${who} renews late wasn’t found.`,
  lateFee: () => 'What a late renewal costs wasn’t found.',
  fee: () => 'What a renewal costs wasn’t found.',
  petition: (who) => `Whether ${who} accepts petitions for courses, and what they cost, wasn’t found.`,
  carryOver: () => 'Whether surplus carries over wasn’t found. Recert carries none over.',
  early: (who) => `How early ${who} accepts a renewal wasn’t found.`,
  sharing: (who) => `Whether one course can count for several ${who} certifications wasn’t found.`,
  evidence: (who) => `What proof ${who} wants wasn’t found. Keep your certificates.`,
}

/** What no source says about an issuer: one fact per topic. */
export function unknown(who: string, ...topics: readonly UnknownTopic[]): readonly Fact[] {
  return topics.map((topic) => notFound(topic, sentences[topic](who)))
}
