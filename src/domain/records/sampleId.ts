/** Whether a record is sample data. Only samples have such an id. */
export function isSample(id: string): boolean {
  return id.startsWith('sample-')
}
