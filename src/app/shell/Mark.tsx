/** The drawing of `public/icon.svg`, which `index.html` has, too. As an image, it would be a document of its own that a slow phone has to lay out before the first screen. */
export function Mark() {
  return (
    <svg viewBox="0 0 64 64" width="32" height="32" aria-hidden="true">
      <rect width="64" height="64" rx="15" fill="#0f6b4f" />
      <circle cx="32" cy="32" r="18" fill="none" stroke="#fff" strokeOpacity=".3" strokeWidth="7" />
      <path d="M32 14a18 18 0 1 1-17.1 12.4" fill="none" stroke="#fff" strokeWidth="7" strokeLinecap="round" />
      <path d="m25 32.5 5 5 9.5-10" fill="none" stroke="#ffc861" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
