/** Written by hand from what the bodies publish, not from the presets. What isn't given is none or unknown; "?" is due but unknown. */
export type Published = {
  readonly credit: string
  readonly parts?: string
  readonly cards?: string
  readonly late?: string
  readonly fees?: string
  readonly times?: string
}

const csepFees = (fee: string) => `CAD -, petition - | membership on 03-31 ${fee}`
const bcrpa = {
  parts: 'ice 0.0..1.5, education 0.0..',
  cards: 'cpr, firstAid',
  late: 'education 0 d, application 12 m: 0.0 to 12 m',
  fees: 'CAD -, petition -, Lowest tier 115.0, Highest tier 225.0',
}
const cscca = {
  credit: '45.0 CEUs, 36 fixed 2028-07-31',
  parts: 'healthSafety 3.0.., other 0.0..',
  cards: "cpr to the cycle's end, firstAid to the cycle's end",
  late: 'education 0 d, application 0 d',
}
const afpa = {
  credit: '16.0 CECs, 1.0 h each, 24 anniversary',
  parts: 'education 16.0..16.0',
  late: 'unconfirmed education 0 d, application 24 m: 30.0 to 24 m',
  fees: 'USD 85.0, petition -, With CE Advantage 0.0',
}
const ptag = { credit: '20.0 CECs, 1.0 h each, 24 anniversary', parts: 'education 20.0..20.0', cards: 'cpr' }
const nccpt = {
  credit: '2.0 CEUs, 10.0 h each, 24 anniversary',
  parts: 'education 2.0..2.0',
  cards: 'cpr',
  late: 'education 0 d, application 30 d: 25.0 to 30 d',
  fees: 'USD 75.0, petition -',
}
const acsm = (required: string) => ({
  credit: `${required} CECs, 1.0 h each, 36 yearEnd`,
  parts: `education ${required}..${required}`,
  cards: 'cpr',
  fees: 'USD -, petition -, Older price, 2012-14 35.0',
})
const nchec = {
  credit: '75.0 CECH, 1.0 h each, 60 dayBefore, printed',
  fees: 'USD -, petition - | fee on unknown 70.0',
  times: 'carries 15.0 of I',
}

export const published: Readonly<Record<string, Published>> = {
  'nccpt-cgxi': nccpt,
  'nccpt-cyi': nccpt,
  'nccpt-cici': nccpt,
  'nccpt-csts': nccpt,
  'nasm-pt-certificate': {
    credit: '2.0 CEUs, 10.0 h each, 24 anniversary',
    parts: 'education 1.9..1.9, cpr 0.1..0.1',
    cards: 'cpr',
  },
  'acsm-cet': acsm('15.0'),
  'acsm-cift': acsm('15.0'),
  'acsm-paphs': acsm('45.0'),
  'afpa-fitness': { ...afpa, cards: 'cpr' },
  'afpa-nutrition': afpa,
  'nesta-pft': {
    credit: '4.0 CEUs, 10.0 h each, 48 anniversary',
    parts: 'education 4.0..4.0',
    late: 'unconfirmed education 0 d, application 90 d: 25.0 to 30 d, 50.0 to 60 d, 95.0 to 90 d',
    fees: 'USD 149.0, petition -',
    times: 'opens 90 d',
  },
  aea: {
    credit: '15.0 CECs, 1.0 h each, 24 anniversary',
    parts: 'education 0.0.., cpr 0.0..3.0',
    cards: 'cpr',
    late: 'education 0 d, application 24 m: 0.0 to 60 d, 30.0 to 12 m, 55.0 to 24 m',
    fees: 'USD 55.0, petition -',
    times: 'opens 6 m',
  },
  'npcp-ncpt': {
    credit: '16.0 CECs, 1.0 h each, 24 anniversary',
    parts:
      'pilates 0.0..16.0, allied 0.0..16.0, industry 0.0..10.0, research 0.0..6.0, business 0.0..4.0, classes at most 4.0 (' +
      'cpr 0.0..3.0, aed 0.0..1.0, cprAed 0.0..4.0) | distance at most 12.0',
    late: 'education 0 d, application 6 m: 75.0 to 6 m',
    fees: 'USD -, petition 25.0',
  },
  'npcp-pmc': {
    credit: '8.0 CECs, 1.0 h each, 24 anniversary',
    parts: 'education 8.0..8.0',
    late: 'unconfirmed education 0 d, application 6 m: ? to 6 m',
  },
  'boc-atc': {
    credit: '50.0 CEUs, 1.0 h each, 24 fixed 2027-12-31',
    parts: 'ebp 10.0.., other 0.0..',
    cards: 'cpr',
    late: 'unconfirmed education 0 d, application 2 m: 20.0 to 2 m',
    fees: 'USD -, petition - | fee on 12-31 ? but in the first year, card on 12-31 ?',
  },
  'cscca-sccc': cscca,
  'cscca-mscc': { ...cscca, fees: 'USD -, petition - | dues on unknown ?' },
  'cdr-rd': {
    credit: '75.0 CPEUs, 1.0 h each, 60 anniversary, printed',
    parts: 'ethics 1.0.., other 0.0..',
    fees: 'USD -, petition - | fee on 08-31 70.0',
  },
  'cdr-dtr': {
    credit: '50.0 CPEUs, 1.0 h each, 60 anniversary, printed',
    parts: 'ethics 1.0.., other 0.0..',
    fees: 'USD -, petition - | fee on 08-31 70.0',
  },
  'nchec-ches': { ...nchec, parts: 'I 45.0.., II 0.0..30.0 | ticked competency 5.0' },
  'nchec-mches': { ...nchec, parts: 'I 45.0.., II 0.0..30.0 | ticked competency 5.0 | ticked advanced 30.0' },
  nbhwc: {
    credit: '36.0 CE credits, 36 anniversary',
    parts: 'education 36.0..36.0',
    fees: 'USD -, petition - | fee on unknown 75.0',
  },
  wits: { credit: '10.0 CECs, 1.0 h each, 24 monthEnd', parts: 'education 10.0..10.0 | provider own 3.0', cards: 'cpr' },
  'action-cpt': { credit: '2.0 CECs, 10.0 h each, 24 anniversary', parts: 'education 2.0..2.0' },
  ifta: { credit: '12.0 CECs, 1.0 h each, 24 anniversary', parts: 'education 12.0..12.0 | provider own 8.0', cards: 'cpr' },
  nafta: {
    credit: '15.0 CEUs, 1.0 h each, 24 anniversary',
    parts: 'education 0.0.., cpr 0.0..2.0, firstAid 0.0..3.0 | provider own 3.0',
    cards: 'cpr',
    times: 'opens 90 d',
  },
  'ptag-cpt': ptag,
  'ptag-cipt': ptag,
  'yoga-ryt': {
    credit: '75.0 hours, 1.0 h each, 36 anniversary',
    parts: 'teaching 45.0.., training 30.0..',
    fees: 'USD -, petition - | dues on unknown ?',
  },
  'cf-l3': { credit: '950.0 CEUs and hours, 36 anniversary', parts: 'education 50.0..50.0, coaching 900.0..900.0', cards: 'cpr' },
  'csep-cpt': {
    credit: '20.0 PDCs, 24 fixed 2028-03-31',
    parts: 'education 20.0..20.0',
    cards: 'cpr of 12 m',
    late: 'education 0 d, application 2 m: ? to 2 m',
    fees: csepFees('260.0'),
  },
  'csep-cep': { credit: '30.0 PDCs, 24 fixed 2027-03-31', parts: 'education 30.0..30.0', cards: 'cpr of 12 m', fees: csepFees('295.0') },
  'bcrpa-leader': { ...bcrpa, credit: '6.0 CECs, 12 anniversary' },
  'bcrpa-trainer': { ...bcrpa, credit: '8.0 CECs, 12 anniversary' },
  'fitness-alberta-pt': {
    credit: '15.0 credits, 24 anniversary, printed',
    parts: 'education 15.0..15.0',
    cards: 'cpr of 24 m, firstAid',
    late: 'education 0 d, application 12 m: 0.0 to 30 d, ? to 2 m, 50.0 to 6 m, 100.0 to 12 m',
    fees: 'CAD -, petition - | year on 05-31 ?',
  },
  'fitness-alberta-ge': {
    credit: '12.0 CECs, 24 anniversary',
    parts: 'education 12.0..12.0 | each course once',
    cards: 'cpr',
    fees: 'CAD -, petition -',
  },
  cfes: {
    credit: '20.0 hours, 1.0 h each, 12 anniversary',
    parts: 'instruction 12.0.., workshops 8.0..',
    cards: 'cpr, firstAid',
    fees: 'CAD -, petition -',
  },
  'cfes-2': {
    credit: '40.0 hours, 1.0 h each, 24 anniversary',
    parts: 'instruction 24.0.., workshops 16.0..',
    cards: 'cpr, firstAid',
    fees: 'CAD -, petition -',
  },
  'reps-ireland': { credit: '32.0 CPD credits, 24 anniversary', parts: 'endorsed 24.0.., other 0.0..8.0', fees: 'EUR -, petition -' },
  ausactive: {
    credit: '20.0 CECs, 24 anniversary',
    parts: 'education 0.0.., cards at most 5.0 (firstAid 0.0.. 4.0 a course, cpr 0.0.. 1.0 a course)',
    cards: 'cpr, firstAid',
    fees: 'AUD -, petition -',
  },
  'ausactive-12': {
    credit: '10.0 CECs, 12 anniversary',
    parts: 'education 0.0.., cards at most 5.0 (firstAid 0.0.. 4.0 a course, cpr 0.0.. 1.0 a course)',
    cards: 'cpr, firstAid',
    fees: 'AUD -, petition -',
  },
  'reps-nz': { credit: '10.0 CPD points, 12 anniversary', parts: 'education 10.0..10.0', fees: 'NZD -, petition -', times: 'carries 10.0' },
  repssa: { credit: '12.0 CPD points, 12 anniversary', parts: 'education 12.0..12.0', fees: 'ZAR -, petition -' },
  'reps-uae': { credit: '10.0 hours, 1.0 h each, 12 anniversary', parts: 'education 10.0..10.0', fees: 'AED -, petition -, At third parties 400.0' },
}
