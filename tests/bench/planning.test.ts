import { expect, test } from 'vitest'
import { search } from '../../src/domain/planning/search'
import { createWorlds, hardWorlds, instances, type World, worlds } from './planningWorlds'

/** An exhaustive search would have 2^30 nodes. The number of nodes is the same on every machine. */
const mostNodes = 5_000

const searched = ({ targets, candidates }: World) => search(targets, candidates)

test.each(Object.entries(worlds))('the search over 30 courses for 5 targets completes in few nodes: %s', (_name, create) => {
  for (const { isExact, nodes } of createWorlds(create).map(searched)) {
    expect(isExact).toBe(true)
    expect(nodes).toBeLessThan(mostNodes)
  }
})

test.each(Object.entries(hardWorlds))('when almost all choices are nearly as good as the best, most searches still complete: %s', (_name, create) => {
  // The others needn't be searched once it's most of them: one that doesn't complete uses its whole budget.
  const most = Math.floor(instances / 2) + 1
  let exact = 0
  for (const world of createWorlds(create)) if (exact < most && searched(world).isExact) exact += 1
  expect(exact).toBe(most)
})
