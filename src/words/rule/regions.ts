import type { Issuer, Region } from '../../domain/rule/issuers/preset'

export const regionWords: Readonly<Record<Region, string>> = {
  usa: 'United States',
  international: 'International',
  canada: 'Canada',
  uk: 'United Kingdom',
  ireland: 'Ireland',
  australiaNewZealand: 'Australia and New Zealand',
  southAfrica: 'South Africa',
  uae: 'United Arab Emirates',
}

/** "National Academy of Sports Medicine · United States" */
export function issuerHeading({ name, region }: Issuer): string {
  return `${name} · ${regionWords[region]}`
}
