import type { CredentialId } from '../../domain/records/ids'
import { Dashboard } from '../../features/dashboard/Dashboard'
import { afterPaint } from '../boot/afterPaint'
import { lazyPart } from '../boot/lazyPart'
import { savingPart } from '../boot/savingPart'
import type { OpenDialog } from '../dialogs/openDialog'
import { stepActions } from '../dialogs/stepActions'
import { Later } from '../shell/Later'

const CelebrationHero = lazyPart(() => import('../../features/dashboard/CelebrationHero'), 'CelebrationHero')
const SurplusList = lazyPart(() => import('../../components/status/SurplusList'), 'SurplusList')
const LateSteps = lazyPart(() => import('../../features/dashboard/LateSteps'), 'LateSteps')
const RuleOffer = savingPart(() => afterPaint().then(() => import('../../features/dashboard/RuleOffer')), 'RuleOffer')

export type DashboardRouteProps = {
  readonly open: (dialog: OpenDialog) => void
  /** Certifications whose changed preset is put off until the next visit. */
  readonly putOff: readonly CredentialId[]
  readonly onPutOff: (certification: CredentialId) => void
}

/** The dashboard, with what it draws only if there's a reason to. */
export function DashboardRoute({ open, putOff, onPutOff }: DashboardRouteProps) {
  return (
    <Dashboard
      actions={stepActions(open)}
      celebration={(verdict) => (
        <Later meanwhile={verdict}>
          <CelebrationHero />
        </Later>
      )}
      surplusList={(status) => (
        <Later>
          <SurplusList status={status} />
        </Later>
      )}
      lateSteps={(status) => (
        <Later>
          <LateSteps status={status} />
        </Later>
      )}
      ruleOffer={(certification) =>
        !putOff.includes(certification.id) && (
          <Later meanwhile={null}>
            <RuleOffer certification={certification} onPutOff={() => onPutOff(certification.id)} />
          </Later>
        )
      }
    />
  )
}
