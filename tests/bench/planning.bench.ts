import { test } from 'vitest'
import { search } from '../../src/domain/planning/search'
import { suggestPlan } from '../../src/domain/planning/suggest'
import { hold } from '../support/held'
import { card, credentialId, day, planned, portfolio } from '../support/portfolio'
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

test('a plan over two cycles for 5 certifications and 30 planned courses', () => {
  const held = ['nasm-cpt', 'ace-cpt', 'acsm-cpt', 'issa-cpt', 'afaa-gfi'].map((id) => ({ ...hold(id, { on: '2026-01-15' }), id: credentialId(id) }))
  const plans = Array.from({ length: 30 }, (_, index) => {
    const hours = 1 + ((index * 7) % 20)
    const worth = {
      'nasm-cpt': `${hours / 10}`,
      'acsm-cpt': `${hours}`,
      [index % 2 === 0 ? 'ace-cpt' : 'issa-cpt']: `${index % 2 === 0 ? hours / 10 : hours}`,
    }
    return planned({ id: `p${String(index).padStart(2, '0')}`, title: `Course ${index}`, on: '2027-03-01', hours: `${hours}`, worth })
  })
  const times = Array.from({ length: 12 }, () => {
    const given = portfolio({ credentials: [...held, card()], planned: plans })
    const start = performance.now()
    suggestPlan(given, day('2026-11-20'), { objective: 'hours', cycles: 2, oneSpecialization: true, marginDays: 30 })
    return performance.now() - start
  }).toSorted(rising)
  console.log(`suggesting: ${middle(times).toFixed(1)} ms, at most ${last(times).toFixed(1)} ms`)
})

const rising = (a: number, b: number) => a - b
const middle = (numbers: readonly number[]) => numbers[numbers.length >> 1] ?? NaN
const last = (numbers: readonly number[]) => numbers.at(-1) ?? NaN
