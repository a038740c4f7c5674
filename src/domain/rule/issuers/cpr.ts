import { readIn } from './parts'
import type { Preset } from './preset'

export const cprPresets: readonly Preset[] = [
  {
    kind: 'card',
    id: 'cpr-aed',
    name: 'CPR/AED card',
    title: 'Heartsaver, BLS and the like',
    issuer: { id: 'cpr-providers', name: 'American Heart Association, Red Cross and others', dateOrder: 'monthFirst' },
    cycle: { months: 24, ends: 'monthEnd' },
    provenance: readIn(
      ['https://cpr.heart.org/en/resources/course-card-information', 'https://www.vumc.org/resuscitation-program/faqs'],
      'high',
      'American Heart Association cards run through the end of the month of issue, two years on. Other cards may print another day: type that one.',
    ),
  },
]
