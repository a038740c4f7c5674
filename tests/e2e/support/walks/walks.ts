import { certification, earlyRenewal, newRule, renewal, rule } from './certification'
import { courseDialog, courses, selection, twoTabs } from './courses'
import { dashboard, hiddenNumbers, late, sampleData } from './dashboards'
import { calendar, data, emptiedStorage } from './data'
import { importing, importingCards, restoring } from './exchange'
import { credentialDialog, firstMinutes } from './firstMinutes'
import { shortcuts } from './shortcuts'
import { many } from './many'
import { paper } from './paper'
import { anotherDay, plan, timeline } from './plan'
import { proofs } from './proofs'
import { blockedStorage, installed, missingPart } from './trouble'
import type { Walk } from './walk'

/** Every screen, dialog and state, for both the checks and the screenshots. */
export const walks: Readonly<Record<string, Walk>> = {
  'first minutes': firstMinutes,
  'credential dialog': credentialDialog,
  dashboard,
  'sample data': sampleData,
  late,
  'hidden numbers': hiddenNumbers,
  many,
  'course dialog': courseDialog,
  courses,
  selection,
  'two tabs': twoTabs,
  proofs,
  certification,
  renewal,
  'early renewal': earlyRenewal,
  rule,
  'new rule': newRule,
  plan,
  timeline,
  'another day': anotherDay,
  data,
  'emptied storage': emptiedStorage,
  calendar,
  restoring,
  importing,
  importingCards,
  paper,
  shortcuts,
  'missing part': missingPart,
  installed,
  'blocked storage': blockedStorage,
}
