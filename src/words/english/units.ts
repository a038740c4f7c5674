import type { Amount } from '../../domain/values/amount'

/** One of each unit. Units with names of the trainer's own, and those that aren't counted, keep their name. */
const singulars: Readonly<Record<string, string>> = {
  CEUs: 'CEU',
  CECs: 'CEC',
  CPEUs: 'CPEU',
  PDCs: 'PDC',
  'CE credits': 'CE credit',
  'CPD credits': 'CPD credit',
  'CPD points': 'CPD point',
  credits: 'credit',
  hours: 'hour',
  points: 'point',
}

/** A unit's name beside an amount: "CEU" from 0.01 through 1.0, "CEUs" otherwise. */
export function unitFor(amount: Amount, name: string): string {
  return amount > 0 && amount <= 100 ? (singulars[name] ?? name) : name
}
