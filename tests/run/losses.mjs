import { runChild } from './child.mjs'

// Looks for a story that loses a record: `MINUTES=120 npm run test:losses`. Ends with the first one found. `SEED=…` begins with that seed.

const minutes = Number(process.env.MINUTES ?? '10')
const end = performance.now() + minutes * 60_000
let seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
let isKept = true
while (isKept && performance.now() < end) {
  console.log(`SEED=${seed}`)
  Object.assign(process.env, { SEED: `${seed}`, STORIES: '500' })
  isKept = await runChild(['vitest', 'run', 'tests/store/accidents', '--project', 'pure', '--reporter=default'], 'at the end')
  seed = (seed + 1) % 2 ** 31
}
process.exitCode = isKept ? 0 : 1
