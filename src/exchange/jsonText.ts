import type { JsonProblem } from '../domain/files/backupProblem'
import { err, ok, type Result } from '../domain/values/result'

/** A browser parses this much in a second or two. The records of a whole career are a hundredth of it. */
const longestJson = 100_000_000
const deepest = 100

/** Reads a JSON file; doesn't load one that's too large. Rejects if the browser can't read the file. */
export async function readJsonFile(file: Blob): Promise<Result<unknown, JsonProblem>> {
  if (file.size > longestJson) return err({ kind: 'tooLarge', name: null, most: longestJson })
  return readJson(new Uint8Array(await file.arrayBuffer()))
}

export function readJson(bytes: Uint8Array): Result<unknown, JsonProblem> {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ kind: 'notJson' })
  }
}

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
