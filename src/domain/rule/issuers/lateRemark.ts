import { isDeepEqual } from '../../values/isDeepEqual'
import type { RenewalRule } from '../rule'
import type { CertificationPreset } from './preset'

/**
 * What the preset says about its late window beyond the ladder: what isn't confirmed, or what follows the window; null if there's nothing
 * to say. It speaks of the preset's own late window only, not of one the trainer changed.
 */
export function lateRemark({ lateWindow }: Pick<RenewalRule, 'lateWindow'>, preset: CertificationPreset | null): string | null {
  if (preset === null || !isDeepEqual(lateWindow, preset.rule.lateWindow)) return null
  const remark = preset.facts.find(({ topic }) => topic === 'late')?.remark ?? ''
  return remark === '' ? null : remark
}
