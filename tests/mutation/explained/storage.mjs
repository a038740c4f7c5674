/** A migration that throws counts as damaged, as does what the schema refuses. */
const refusedEitherWay = 'What has another shape is refused either way.'

/** @type {import('../explained.mjs').Reasons} */
export const storage = {
  'src/storage/browser/database.ts': [
    { was: 'forget()', is: 'undefined', on: 'forget()', why: 'The next call finds it closed, and opens it again either way.' },
    { was: 'database.onclose = forget', is: 'undefined', why: 'The next call finds it closed, and opens it again either way.' },
  ],
  'src/storage/device/drafts.ts': [
    { was: 'session === null', is: 'false', why: 'Without storage nothing is read or written either: `tryGet` and `tryPut` catch it.' },
    { was: 'session !== null', is: 'true', why: 'Without storage nothing is read or written either: `tryGet` and `tryPut` catch it.' },
  ],
  'src/storage/device/history.ts': [
    { was: 'session === null', is: 'false', why: 'Without storage nothing is read or written either: `tryGet` and `tryPut` catch it.' },
    { was: 'texts.get(act) ?? JSON.stringify(act)', is: 'JSON.stringify(act)', why: 'It only writes again the same text.' },
    { was: 'texts.set(act, text)', is: 'undefined', why: 'It only writes again the same text.' },
    { was: 'room > 1000', is: '(room >= 1000)', why: 'Halving the limit never gives exactly that.' },
    { was: '1000', is: '(1000 + 1)', why: 'Halving the limit never gives exactly that.' },
  ],
  'src/storage/device/settings.ts': [
    {
      on: 'function numberIn(envelope: unknown, name: string, otherwise = 0): number {',
      was: '0',
      is: '1',
      why: 'Neither is a newer version, and the clock is far beyond both.',
    },
    { was: '0', is: '1', on: 'let copied = 0', why: 'The clock is far beyond both.' },
    {
      was: '0',
      is: '1',
      on: "return { settings: readSettings(fieldOf(parseJson(copy?.raw), 'settings')), rev: copy?.rev ?? 0 }",
      why: 'The clock is far beyond both.',
    },
  ],
  'src/storage/device/storedSubject.ts': [{ was: "change.kind === 'credential'", is: 'true', why: 'It only matters if no change is of a course.' }],
  'src/storage/eraseStores.ts': [
    { was: 'request.onerror = () => resolve(false)', is: 'undefined', why: 'Without an answer the wait ends with the same result.' },
  ],
  'src/storage/files/removeUnused.ts': [
    { was: 'unnamed.length === 0', is: 'false', why: 'It only saves reading the mirror.' },
    { was: 'unused.length > 0', why: 'Removing none changes nothing.' },
  ],
  'src/storage/format/codec.ts': [
    { on: 'const toFirstIssue = { abortEarly: true } as const', was: 'true', why: 'It only saves time.' },
    {
      on: "const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, field) : 0",
      was: '0',
      is: '1',
      why: 'Neither is a newer version.',
    },
  ],
  'src/storage/format/toVersion2.ts': [
    { was: "typeof record.presetId === 'string'", is: 'true', why: 'Where it’s no text, the schema refuses the record either way.' },
  ],
  'src/storage/format/toVersion3.ts': [
    { was: 'Array.isArray(record.renewals)', is: 'true', why: refusedEitherWay },
    { was: '!isObject(holder) || !isObject(holder.rule)', why: refusedEitherWay },
    { was: 'Array.isArray(rule.prorated)', is: 'true', why: refusedEitherWay },
    { was: 'isObject(step)', is: 'true', why: refusedEitherWay },
    { was: '!isObject(requirement)', is: 'false', why: refusedEitherWay },
  ],
  'src/storage/records/atomicWrite.ts': [
    {
      was: 'writes.length > 1',
      is: '(writes.length >= 1)',
      why: 'A single write has no note, and removing one that is not there changes nothing.',
    },
    {
      on: 'const stage: Write = { key: stagedPrefix + id, before: null, after: writes.length > 1 ? noteOf(writes, at) : null }',
      was: 'writes.length > 1',
      why: 'The note of a single write is never written.',
    },
  ],
  'src/storage/records/batchMark.ts': [
    {
      was: 'mark.output.count > (cutOff?.count ?? 0)',
      is: '(mark.output.count >= (cutOff?.count ?? 0))',
      why: 'Of two as large, either may be announced.',
    },
  ],
  'src/storage/records/batchTexts.ts': [
    {
      was: 'present !== step.raw',
      is: 'true',
      on: 'if (present !== step.raw) put(storage, step.key, step.raw)',
      why: 'It only writes again the same text.',
    },
  ],
  'src/storage/records/changing.ts': [
    { on: 'const rev = Math.max(stored.rev, other?.rev ?? 0) + 1', was: '0', is: '1', why: 'Every revision is at least 1.' },
    {
      was: 'known\n        .keys()\n        .filter(isDue)',
      is: 'known\n        .keys()',
      why: 'Each is asked again right behind. Here it only saves reading the others.',
    },
  ],
  'src/storage/records/comparison.ts': [
    { on: 'erased.set(key, Math.max(rev, erased.get(key) ?? 0))', was: '0', is: '1', why: 'Every revision is at least 1.' },
  ],
  'src/storage/records/firstLook.ts': [
    { was: 'place === null', is: 'false', why: 'Where there is no place, the text does not matter.' },
    { was: 'place === null || raw === null', is: '(place === null && raw === null)', why: 'Without a place there is no text.' },
  ],
  'src/storage/records/knownTexts.ts': [
    { was: "text.state === 'read'", is: 'false', why: 'Both are the same id. It only saves memory.' },
    { was: 'reached > revisionOf(text)', is: 'true', why: 'The text’s own revision is no lower. It only saves memory.' },
    { was: 'reached > revisionOf(text)', is: '(reached >= revisionOf(text))', why: 'The text’s own revision is no lower. It only saves memory.' },
    { was: 'highest.delete(key)', is: 'undefined', why: 'The text’s own revision is no lower. It only saves memory.' },
    { was: 'rev > revisionAt(key)', is: '(rev >= revisionAt(key))', why: 'Noting what’s already reached changes nothing.' },
  ],
  'src/storage/records/lives.ts': [{ was: 'true', is: 'false', why: 'Where no life is named, nobody asks whether it is done.' }],
  'src/storage/records/mirror.ts': [
    { was: "'rev' in row && 'raw' in row", is: "('rev' in row || 'raw' in row)", why: 'What’s absent is neither a number nor a text.' },
  ],
  'src/storage/records/mirrorQueue.ts': [
    {
      on: 'for (const entry of entries) if ((owed.get(entry.key)?.rev ?? 0) <= entry.rev) owed.set(entry.key, entry)',
      was: '0',
      is: '1',
      why: 'Every revision is at least 1.',
    },
  ],
  'src/storage/records/reconcile.ts': [
    { was: 'mirrored.filter(({ key }) => ended.keys.includes(key))', is: 'mirrored', why: 'A batch that began meanwhile is held by its tab.' },
    { was: 'a > b', is: '(a >= b)', why: 'Both are the same instant then.' },
  ],
  'src/storage/records/recordStore.ts': [
    { on: 'let isHalf = false', was: 'false', is: 'true', why: 'It’s set before anything asks for it.' },
    { was: 'loaded === null', is: 'false', why: 'In Node every file of the code is there.' },
    { on: 'if (recordsChanged) backups.recount()', was: 'recordsChanged', is: 'true', why: 'It only counts again.' },
    {
      on: 'const latestSave = recordsChanged ? records.latestSave() : safety.latestSave',
      was: 'recordsChanged',
      is: 'true',
      why: 'It tells whether the clock is behind, and what this tab saved itself is never ahead of its clock.',
    },
  ],
  'src/storage/records/records.ts': [{ was: "(savedAt ?? '') > latest", is: "((savedAt ?? '') >= latest)", why: 'Both are the same instant then.' }],
  'src/storage/records/stageNote.ts': [
    {
      on: "if (typeof value !== 'object' || value === null || !('key' in value && 'before' in value && 'after' in value)) return false",
      was: "'key' in value && 'before' in value && 'after' in value",
      why: 'What’s absent is no text.',
    },
    {
      on: "if (typeof value !== 'object' || value === null || !('key' in value && 'before' in value && 'after' in value)) return false",
      was: "'key' in value && 'before' in value",
      why: 'What’s absent is no text.',
    },
    {
      was: 'writes.filter(({ before }) => before === null).length < manyAdded',
      is: '(writes.filter(({ before }) => before === null).length <= manyAdded)',
      why: 'Either kind of note keeps the change whole.',
    },
  ],
}
