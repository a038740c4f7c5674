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
    <Card aria-labelledby="look">
      <h2 id="look">How it looks</h2>
      <RadioGroup label="Colours" value={scheme} options={options} onChange={(chosen) => change({ scheme: chosen })} />
      <Checkbox
        label="Blur numbers and costs, for when others see the screen"
        checked={isPrivate}
        onChange={(chosen) => change({ isPrivate: chosen })}
      />
    </Card>
  )
}
