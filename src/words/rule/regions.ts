import type { Issuer } from '../../domain/rule/issuers/preset'
import { issuerIn, regionWords } from '../english/regions'

export { regionWords } from '../english/regions'

/** "National Academy of Sports Medicine · United States" */
export function issuerHeading({ name, region }: Issuer): string {
  return issuerIn({ issuer: name, region: regionWords[region] })
}
