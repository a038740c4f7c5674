import { createDatabase, type Databases, type Transact } from './database'

/** A wait longer than this ends, and the next call opens the database anew. Some browsers open one that then never answers. */
const patienceMs = 10_000

/** As `createDatabase`, but each call rejects after a while without an answer. */
export function createPatientDatabase(databases: Databases, name: string, storeName: string): Transact {
  let database = createDatabase(databases, name, storeName)
  return (mode, work) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        database = createDatabase(databases, name, storeName)
        reject(new DOMException('IndexedDB does not answer', 'TimeoutError'))
      }, patienceMs)
      database(mode, work)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer))
    })
}
