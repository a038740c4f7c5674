import type { CourseRecord } from '../../src/domain/records/course'
import type { Credential } from '../../src/domain/records/credential'
import type { RecertState } from '../../src/store/recertStore'
import { createFakeKeyValue, type FakeKeyValue } from './fakeKeyValue'
import { savedRecord } from './records'
import { diskWith, instantOf, openTab, type Tab } from './world'

export type Page = Tab & {
  readonly storage: FakeKeyValue
  readonly clock: { now: Date }
  /** The trainer's actions in another tab, which this one notices. */
  readonly inAnotherTab: (perform: (state: RecertState) => unknown) => void
}

/** A page with nothing rendered, at noon of a day. */
export function openPage({
  records = [],
  today = '2026-11-20',
}: { readonly records?: readonly (Credential | CourseRecord)[]; readonly today?: string } = {}): Page {
  const disk = diskWith(...records.map(savedRecord))
  const storage = createFakeKeyValue(disk)
  const clock = { now: instantOf(today) }
  const tab = openTab({ storage, clock, tab: 'this' })
  return {
    ...tab,
    storage,
    clock,
    inAnotherTab(perform) {
      perform(openTab({ storage: createFakeKeyValue(disk), clock, tab: 'other' }).state())
      tab.recordStore.noticeReturn()
    },
  }
}
