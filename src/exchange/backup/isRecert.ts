/** Whether JSON says that it's a backup of Recert. */
export function isRecert(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'recert'
}
