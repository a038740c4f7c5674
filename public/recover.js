// The script of recover.html: no framework, no build, and nothing shared with Recert, so that a fault there can't stop it.
const mostMs = 10_000

/** Everything Recert has in localStorage, as it's stored. */
function readLocal() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith('recert/'))
      .flatMap(readKey)
  } catch {
    return []
  }
}

function readKey(key) {
  try {
    return [{ key, raw: localStorage.getItem(key) }]
  } catch {
    return []
  }
}

/** What was deleted for good and the mirror may still have: the last revision of each key. */
function readErased(local) {
  try {
    return new Map(JSON.parse(local.find(({ key }) => key === 'recert/erased').raw))
  } catch {
    return new Map()
  }
}

/** What a database has: `[key, value]`. Empty if there's none, if it can't be read, or if it doesn't answer. */
function readDatabase(name, storeName) {
  return new Promise((resolve) => {
    const giveUp = () => resolve([])
    setTimeout(giveUp, mostMs)
    try {
      const request = indexedDB.open(name)
      // It isn't there, and isn't made.
      request.onupgradeneeded = () => request.transaction.abort()
      request.onerror = giveUp
      request.onsuccess = () => {
        const rows = []
        const transaction = request.result.transaction(storeName)
        transaction.onabort = giveUp
        transaction.oncomplete = () => {
          request.result.close()
          resolve(rows)
        }
        transaction.objectStore(storeName).openCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (cursor === null) return
          rows.push([cursor.key, cursor.value])
          cursor.continue()
        }
      }
    } catch {
      giveUp()
    }
  })
}

/** The record in a text, with its kind; null if that can't be told. */
function entryOf({ key, raw }) {
  try {
    const { v, rev, savedAt = null, deletedOn = null, record } = JSON.parse(raw)
    const kind = /^recert\/(credential|course)\//.exec(key)?.[1]
    return kind === undefined || !(Number.isSafeInteger(v) && v > 0 && Number.isSafeInteger(rev) && rev > 0)
      ? null
      : { key, kind, v, entry: { rev, savedAt, deletedOn, recordVersion: v, record } }
  } catch {
    return null
  }
}

/** A file that Recert restores, with everything as it's stored beside it. Of two copies of a record, the later one is restored. */
function fileOf(local, mirror, at) {
  const texts = [...local, ...mirror]
  const latest = new Map()
  for (const found of texts.map(entryOf).filter((found) => found !== null)) {
    if ((latest.get(found.key)?.entry.rev ?? 0) < found.entry.rev) latest.set(found.key, found)
  }
  for (const { key, rev, raw } of mirror) if (raw === null && (latest.get(key)?.entry.rev ?? 0) <= rev) latest.delete(key)
  // Each record says of which version it is. Recert refuses a file of a newer one, so the file has the oldest.
  const recordVersion = latest.size === 0 ? 1 : Math.min(...[...latest.values()].map(({ v }) => v))
  const entries = (kind) => [...latest.values()].filter((found) => found.kind === kind).map(({ entry }) => entry)
  const isRestored = ({ key }) => latest.has(key)
  const unread = local.filter((text) => /^recert\/(credential|course|quarantine)\//.test(text.key) && !isRestored(text))
  return {
    format: 'recert',
    version: 3,
    exportedAt: at.toISOString(),
    recordVersion,
    credentials: entries('credential'),
    courses: entries('course'),
    unread,
    stored: JSON.stringify({ local, mirror }),
  }
}

function count(list, noun) {
  return `${list.length.toLocaleString('en-US')} ${noun}${list.length === 1 ? '' : 's'}`
}

function download(parts, name, type) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(parts, { type })), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const types = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg' }

/** What the records say about each certificate. A record that can't be read says nothing. */
function readNames(entries) {
  const names = new Map()
  for (const { record } of entries) {
    try {
      const title = record.name ?? record.title
      const day = record.completedOn ?? record.plannedFor
      const whole = [title, dayText(day)].filter((text) => text !== '').join(', ')
      for (const { sha256, name } of [record, ...(record.periods ?? [])].flatMap(({ proofs }) => proofs ?? [])) {
        if (typeof title !== 'string' || names.has(sha256)) continue
        const bare = plainName(dayText(day) === '' ? title : `${day} ${title}`)
        names.set(sha256, { label: typeof name === 'string' ? `${whole}: ${name}` : whole, bare })
      }
    } catch {
      // Its certificates are named after their content.
    }
  }
  return names
}

/** "Mar 31, 2026"; empty if it isn't a day. */
function dayText(day) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  return year === undefined ? '' : new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
}

/** Only what every system allows in a file's name. */
function plainName(text) {
  const plain = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}()&+,' -]+/gu, ' ')
  return Array.from(plain.replace(/ +/g, ' ').trim()).slice(0, 60).join('').trim()
}

/** Each with a name of its own. */
function certificatesOf(files, names) {
  const taken = new Set()
  return files.map(([key, { bytes }]) => {
    const sha256 = String(key)
    const head = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)))
    const ending = head === '%PDF' ? 'pdf' : head.startsWith('\x89PNG') ? 'png' : 'jpg'
    const digits = sha256.slice(0, 12)
    const { label = null, bare = '' } = names.get(sha256) ?? {}
    const named = bare === '' ? `certificate-${digits}` : taken.has(bare.toLowerCase()) ? `${bare} ${digits}` : bare
    taken.add(named.toLowerCase())
    return { sha256, label, name: `${named}.${ending}`, type: types[ending], bytes }
  })
}

/** The parts of a ZIP. Nothing is compressed, since certificates are already. */
function zipOf(files, at) {
  const parts = []
  const directory = []
  let offset = 0
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name)
    // Version, flags (the name is UTF-8), not compressed, time, day, checksum, sizes, lengths of the name and of what isn't there.
    const fields = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(), 2],
      [checksum(bytes), 4],
      [bytes.byteLength, 4],
      [bytes.byteLength, 4],
      [path.length, 2],
      [0, 2],
    ]
    parts.push(numbers([[0x04034b50, 4], ...fields]), path, bytes)
    directory.push(numbers([[0x02014b50, 4], [20, 2], ...fields, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), path)
    offset += 30 + path.length + bytes.byteLength
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const entries = [files.length, 2]
  return [...parts, ...directory, numbers([[0x06054b50, 4], [0, 2], [0, 2], entries, entries, [size, 4], [offset, 4], [0, 2]])]
}

/** Each as so many bytes, the lowest first. */
function numbers(fields) {
  return Uint8Array.from(fields.flatMap(([value, length]) => Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff)))
}

const remainders = Uint32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32. */
function checksum(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff] ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** The records with the certificates, as Recert restores them together. */
function archiveOf(file, certificates, at) {
  const proofs = certificates.map(({ sha256, name, type, bytes }) => ({ sha256, file: `certificates/${name}`, type, size: bytes.byteLength }))
  const records = { name: 'recert.json', bytes: new TextEncoder().encode(JSON.stringify({ ...file, proofs }, null, 2)) }
  return zipOf([records, ...certificates.map(({ name, bytes }) => ({ name: `certificates/${name}`, bytes: new Uint8Array(bytes) }))], at)
}

/** Files are only ever downloaded from here, never shown. */
function listCertificate({ label, name, bytes }) {
  const button = document.createElement('button')
  button.type = 'button'
  // Large enough to tap, also where the style sheet is missing.
  button.style.minHeight = '44px'
  const size = `${Math.ceil(bytes.byteLength / 1000).toLocaleString('en-US')} kB`
  button.textContent = label === null ? `Download ${name} (${size})` : `Download ${label}, ${size}`
  button.addEventListener('click', () => download([bytes], name, 'application/octet-stream'))
  const row = document.createElement('li')
  row.append(button)
  return row
}

async function look() {
  const [rows, files] = await Promise.all([readDatabase('recert', 'records'), readDatabase('recert-proofs', 'files')])
  const local = readLocal()
  const erased = readErased(local)
  const mirrored = rows.map(([key, value]) => ({ key: String(key), rev: value?.rev ?? null, raw: value?.raw ?? null }))
  const isErased = ({ key, rev }) => rev <= erased.get(key)
  const mirror = [...mirrored.filter((row) => !isErased(row)), ...[...erased].map(([key, rev]) => ({ key, rev, raw: null }))]
  const at = new Date()
  const file = fileOf(local, mirror, at)
  const isLive = ({ deletedOn }) => deletedOn === null
  const deleted = [...file.credentials, ...file.courses].filter((entry) => !isLive(entry))
  const more = deleted.length === 0 ? '' : ` The file has ${count(deleted, 'deleted record')}, too.`
  const odd = file.unread.length === 0 ? '' : ` ${count(file.unread, 'text')} can’t be read. The file has them as they’re stored.`
  // Its certificate goes with a record.
  const isNamed = (texts, sha256) => texts.some(({ raw }) => raw?.includes(sha256))
  const isGone = (sha256) => isNamed(mirrored.filter(isErased), sha256) && !isNamed([...local, ...mirror], sha256)
  const there = files.filter(([sha256, value]) => value?.bytes instanceof ArrayBuffer && !isGone(String(sha256)))
  const kept = certificatesOf(there, readNames([...file.courses, ...file.credentials]))
  const isEmpty = local.length + mirror.filter(({ raw }) => raw !== null).length === 0
  const [credentials, courses, certificates] = [
    count(file.credentials.filter(isLive), 'credential'),
    count(file.courses.filter(isLive), 'course'),
    count(kept, 'certificate'),
  ]
  const nothing = 'This browser has no records of Recert at this address'
  const found = kept.length === 0 ? `Found ${credentials} and ${courses}.` : `Found ${credentials}, ${courses} and ${certificates}.`
  const none = kept.length === 0 ? `${nothing}.` : `${nothing}, but ${certificates}.`
  document.getElementById('found').textContent = isEmpty ? none : found + more + odd
  const button = document.getElementById('records')
  button.disabled = isEmpty
  button.style.minHeight = '44px'
  const name = `recert-recovered-${at.toISOString().slice(0, 10)}`
  button.addEventListener('click', () => download([JSON.stringify(file, null, 2)], `${name}.json`, 'application/json'))
  const all = document.getElementById('all')
  all.disabled = isEmpty && kept.length === 0
  all.style.minHeight = '44px'
  all.addEventListener('click', () => download(archiveOf(file, kept, at), `${name}.zip`, 'application/zip'))
  const list = document.getElementById('certificates')
  list.replaceChildren(...kept.map(listCertificate))
  if (kept.length === 0) list.replaceWith('None found.')
}

void look()
