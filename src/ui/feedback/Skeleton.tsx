/** What a page looks like while its part loads. index.html draws the same before any script has run. */
export function Skeleton() {
  return (
    <div className="skeleton">
      <p className="visuallyHidden">Loading…</p>
      <i />
      <ul className="card">
        {[1, 2, 3].map((row) => (
          <li key={row}>
            <b />
            <i />
            <i />
            <i />
          </li>
        ))}
      </ul>
    </div>
  )
}
