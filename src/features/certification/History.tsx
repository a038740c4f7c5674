import { EarlierCards } from '../../components/credentials/EarlierCards'
import { cardsFor } from '../../domain/counting/cards'
import type { Card as HeldCard } from '../../domain/records/credential'
import type { Portfolio } from '../../domain/records/portfolio'
import type { CertificationStatus } from '../../domain/status/standing'
import { Card } from '../../ui/layout/Card'
import { CostChart } from './CostChart'
import { PastCycles } from './PastCycles'

export type HistoryProps = {
  readonly status: CertificationStatus
  readonly portfolio: Portfolio
  readonly isToday: boolean
  readonly onShowProofs: (card: HeldCard) => void
}

/** Closed cycles, the cards they were renewed with, and what each cycle has cost. */
export function History({ status, portfolio, isToday, onShowProofs }: HistoryProps) {
  const { credential } = status
  const cards = [...new Set(credential.rule.cards.flatMap(({ topic }) => cardsFor(topic, portfolio)))].filter(({ periods }) => periods !== undefined)
  return (
    <>
      <PastCycles certification={credential} isToday={isToday} />
      {cards.map((card) => (
        <Card key={card.id} gap={8} aria-labelledby={`earlier-${card.id}`}>
          <h2 id={`earlier-${card.id}`}>
            Earlier cards: <bdi>{card.name}</bdi>
          </h2>
          <EarlierCards card={card} isToday={isToday} onShowProofs={onShowProofs} />
        </Card>
      ))}
      <CostChart status={status} portfolio={portfolio} />
    </>
  )
}
