/** Says a text once to screen readers. `count` tells two equal texts apart, so that the second is spoken too. */
export const LiveRegion = ({ text, count }: { text: string; count: number }) => (
  <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
    {text && <span key={count}>{text}</span>}
  </div>
);
