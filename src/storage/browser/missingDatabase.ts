import type { Databases } from './database'

/** Nobody should wait longer to see the first screen. */
const patienceMs = 250

/** Whether the browser says that it has no such database. False if it can't say, or doesn't answer. */
export function isMissing(databases: Databases, name: string): Promise<boolean> {
  const listed = async () => !(await databases().databases()).some((database) => database.name === name)
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false))
  return Promise.race([listed(), patience]).catch(() => false)
}
