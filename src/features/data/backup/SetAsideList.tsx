import type { SetAside } from '../../../domain/files/recordFault'
import { moreText } from '../../../words/changes/lists'
import { faultText, setAsideText } from '../../../words/changes/restoring'

/** How many are named. */
const most = 20

/** The records that stay in the file, each with the reason. */
export function SetAsideList({ setAside }: { readonly setAside: readonly SetAside[] }) {
  if (setAside.length === 0) return null
  return (
    <div className="problem">
      <p>{setAsideText(setAside.length)}</p>
      <ul>
        {setAside.slice(0, most).map((record, index) => (
          <li key={index}>{faultText(record)}</li>
        ))}
        {setAside.length > most && <li>{moreText(setAside.length - most)}</li>}
      </ul>
    </div>
  )
}
