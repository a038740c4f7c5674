import type { Region } from '../../domain/rule/issuers/preset'
import type { Parts } from './parts'

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

export const issuerIn = ({ issuer, region }: Parts<'issuer' | 'region'>) => `${issuer} · ${region}`
