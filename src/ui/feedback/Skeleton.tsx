/** What a page looks like while its part loads. index.html begins with the same, and on a first visit with a heading above it. */
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
