// The next creative is fetched while the reviewer looks at this one, and holds nothing.
const FRESH = 60_000;
let kept = null;

const parser = new DOMParser();
const fresh = () => kept && Date.now() - kept.at < FRESH;

const wanted = () => document.querySelector("#review [data-ahead]")?.getAttribute("href");

async function fetchAhead() {
  const address = wanted();
  if (!address || document.hidden || (fresh() && kept.address === address)) return;
  const answer = await fetch(address, { headers: { Purpose: "prefetch" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  kept = { address, page: parser.parseFromString(await answer.text(), "text/html"), at: Date.now() };
}

/** What comes next, as an address and a page, when it has been fetched and is still to be believed. */
export const next = () => (fresh() && kept.address === wanted() ? kept : null);

/** Something has happened to a creative: what was fetched of it is no longer true. */
export function forget(creative) {
  if (!kept?.address.startsWith(`/creatives/${creative}`)) return;
  kept = null;
  setTimeout(fetchAhead, 300);
}

const later = () => setTimeout(fetchAhead, 50);

later();
document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target.matches("#review:not([inert])")) later(); });
