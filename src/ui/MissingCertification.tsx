import { EmptyState } from './EmptyState'
import page from './page.module.css'

/** Where an address names a certification that is not held. */
export function MissingCertification() {
  return (
    <div className={page['page']}>
      <h1>Not found</h1>
      <EmptyState
        title="This certification is not here"
        why="It may have been removed; what was removed lately can be brought back under “Data”."
        action={<a href="#/credentials">To your credentials</a>}
      />
    </div>
  )
}
