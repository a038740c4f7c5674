import { schemes } from '../../domain/device/settings'
import { useSettings } from '../../store/useServices'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Card } from '../../ui/layout/Card'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { schemeWords } from '../../words/device/look'

const options = schemes.map((scheme) => [scheme, schemeWords[scheme]] as const)

export function Look() {
  const [{ scheme, isPrivate }, change] = useSettings()
  return (
    <Card gap={12} aria-labelledby="look">
      <h2 id="look">Appearance</h2>
      <RadioGroup label="Colors" value={scheme} options={options} look="segments" onChange={(chosen) => change({ scheme: chosen })} />
      <div>
        <Checkbox label="Blur numbers and costs" checked={isPrivate} onChange={(chosen) => change({ isPrivate: chosen })} />
        <p className="soft">For when others can see your screen.</p>
      </div>
    </Card>
  )
}
