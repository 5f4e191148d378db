/** The three dimensions in balance on one point. */
export function BrandMark() {
  return (
    <svg className="bp-brand-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" className="bp-brand-mark__ground" />
      <path d="M16 15.5l5.5 9.5h-11z" fill="#fff" />
      <rect x="5" y="12" width="22" height="2.5" rx="1.25" fill="#fff" />
      <circle cx="8" cy="8" r="2.75" className="bp-brand-mark__people-technology" />
      <circle cx="16" cy="8" r="2.75" className="bp-brand-mark__flexibility-routines" />
      <circle cx="24" cy="8" r="2.75" className="bp-brand-mark__pace-presence" />
    </svg>
  );
}
