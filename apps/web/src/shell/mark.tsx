/** The sign of Kenshu, as in `public/mark.svg`: the lines of a timetable. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width={24} height={24} aria-hidden>
    <rect width="32" height="32" rx="6" fill="#165e83" />
    <path d="M8 10h16M8 16h11M8 22h6" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
  </svg>
);
