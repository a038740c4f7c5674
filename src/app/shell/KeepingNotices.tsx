import { useState } from 'react'
import { type KeepingNews, keepingNews } from '../../domain/device/keepingNews'
import { useRecert } from '../../store/useRecert'
import { Notice } from '../../ui/feedback/Notice'
import { keepingNotice } from './keepingNotice'

/** Notices about how safe the records are, about viewing another day, and about being offline. */
export function KeepingNotices() {
  const state = useRecert((state) => state)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  return keepingNews(state).map((news) => {
    const name = nameOf(news)
    return !hidden.has(name) && <Notice key={name} {...keepingNotice(news, state, () => setHidden(new Set([...hidden, name])))} />
  })
}

/** More damaged texts than were dismissed are news again. */
function nameOf([kind, about]: KeepingNews): string {
  return kind === 'damaged' ? `damaged ${about}` : kind
}
