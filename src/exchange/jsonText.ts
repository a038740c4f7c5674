import type { JsonProblem } from '../domain/files/backupProblem'
import { err, ok, type Result } from '../domain/values/result'

const deepest = 100

/** Parses untrusted text. Checks its depth first, since the parser and everything that reads the result recurse that deep. */
export function parseJson(text: string): Result<unknown, JsonProblem> {
  if (depthOf(text) > deepest) return err({ kind: 'tooDeep' })
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return err({ kind: 'notJson' })
  }
}

function depthOf(text: string): number {
  let [depth, most, isInText] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]
    if (isInText && letter === '\\') index += 1
    else if (letter === '"') isInText = !isInText
    else if (isInText) continue
    else if (letter === '{' || letter === '[') most = Math.max(most, (depth += 1))
    else if (letter === '}' || letter === ']') depth -= 1
  }
  return most
}
