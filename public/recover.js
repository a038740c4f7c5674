// The script of recover.html: no framework, no build, and nothing shared with Recert, so that a fault there can't stop it.
const mostMs = 10_000

/** Everything Recert has in localStorage, as it's stored. */
function readLocal() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith('recert/'))
      .map((key) => ({ key, raw: localStorage.getItem(key) }))
  } catch {
    return []
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
  return `${list.length} ${noun}${list.length === 1 ? '' : 's'}`
}

function download(content, name, type) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([content], { type })), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Files are only ever downloaded from here, never shown. */
function listCertificate([sha256, file]) {
  const button = document.createElement('button')
  const head = String.fromCharCode(...new Uint8Array(file.bytes, 0, Math.min(4, file.bytes.byteLength)))
  const ending = head === '%PDF' ? 'pdf' : head.startsWith('\x89PNG') ? 'png' : 'jpg'
  const name = `certificate-${String(sha256).slice(0, 12)}.${ending}`
  button.type = 'button'
  // Large enough to tap. There's no style sheet that could be missing.
  button.style.minHeight = '44px'
  button.textContent = `Download ${name} (${Math.ceil(file.bytes.byteLength / 1000)} kB)`
  button.addEventListener('click', () => download(file.bytes, name, 'application/octet-stream'))
  const row = document.createElement('li')
  row.append(button)
  return row
}

async function look() {
  const [rows, files] = await Promise.all([readDatabase('recert', 'records'), readDatabase('recert-proofs', 'files')])
  const local = readLocal()
  const mirror = rows.map(([key, value]) => ({ key: String(key), rev: value?.rev ?? null, raw: value?.raw ?? null }))
  const at = new Date()
  const file = fileOf(local, mirror, at)
  const counts = `${count(file.credentials, 'credential')} and ${count(file.courses, 'course')}`
  const odd = file.unread.length === 0 ? '' : ` ${count(file.unread, 'text')} can’t be read. The file has them as they’re stored.`
  const isEmpty = local.length + mirror.length === 0
  document.getElementById('found').textContent = isEmpty ? 'This browser has no records of Recert at this address.' : `Found ${counts}.${odd}`
  const button = document.getElementById('records')
  button.disabled = isEmpty
  button.style.minHeight = '44px'
  button.addEventListener('click', () =>
    download(JSON.stringify(file, null, 2), `recert-recovered-${at.toISOString().slice(0, 10)}.json`, 'application/json'),
  )
  const kept = files.filter(([, value]) => value?.bytes instanceof ArrayBuffer)
  const list = document.getElementById('certificates')
  list.replaceChildren(...kept.map(listCertificate))
  if (kept.length === 0) list.replaceWith('None found.')
}

void look()
