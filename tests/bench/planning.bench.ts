import { test } from 'vitest'
import { search } from '../../src/domain/planning/search'
import { createWorlds, hardWorlds, worlds } from './planningWorlds'

test.each(Object.entries({ ...worlds, ...hardWorlds }))('30 courses for 5 targets: %s', (name, create) => {
  const runs = createWorlds(create).map(({ targets, candidates }) => {
    const start = performance.now()
    const { nodes } = search(targets, candidates)
    return { time: performance.now() - start, nodes }
  })
  const [times, nodes] = [runs.map(({ time }) => time).toSorted(rising), runs.map((run) => run.nodes).toSorted(rising)]
  console.log(`${name}: ${middle(times).toFixed(1)} ms, at most ${last(times).toFixed(1)} ms; ${middle(nodes)} nodes, at most ${last(nodes)}`)
})

const rising = (a: number, b: number) => a - b
const middle = (numbers: readonly number[]) => numbers[numbers.length >> 1] ?? NaN
const last = (numbers: readonly number[]) => numbers.at(-1) ?? NaN
