import { presets } from '../../domain/rule/issuers/presets'
import { isFromProvider } from '../../domain/rule/provider'

/** Cards aren't among them: a card is called by its class. */
const certifying = presets.filter(({ kind }) => kind !== 'card')

/**
 * The name of the preset that a certificate is of, by its title and its issuer. Null if it has several titles: one of a course also says
 * what its holder is certified as.
 */
export function certifiedAs(lines: readonly string[]): string | null {
  const text = lines.join(' ')
  const titled = certifying.filter(({ title, issuer }) => isFromProvider(text, [title]) && isFromProvider(text, [issuer.id, issuer.name]))
  const isInLonger = (title: string) => titled.some((other) => other.title !== title && isFromProvider(other.title, [title]))
  const [only, another] = titled.filter(({ title }) => !isInLonger(title))
  return only === undefined || another !== undefined ? null : only.name
}
