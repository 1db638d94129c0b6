// The next creative is fetched while the reviewer looks at this one, and holds nothing. It waits in a tree of its own, in which
// its pictures are loaded already and its names meet none of the page's.
const FRESH = 60_000;
const PICTURES = "[data-kind=image] iframe:not(dialog iframe)";
let kept = null;

const parser = new DOMParser();
const place = document.createElement("div");
const shelf = place.attachShadow({ mode: "open" });
place.hidden = true;
document.body.append(place);

const fresh = () => kept && Date.now() - kept.at < FRESH;
const isOf = (address, creative) => decodeURIComponent(new URL(address, location).pathname) === `/creatives/${creative}`;
const wanted = () => document.querySelector("#review [data-ahead]")?.getAttribute("href");

function keep(address, page) {
  const review = document.importNode(page.querySelector("#review"), true);
  for (const frame of review.querySelectorAll(PICTURES)) frame.loading = "eager";
  shelf.replaceChildren(review);
  kept = { address, review, title: page.title, at: Date.now() };
}

async function fetchAhead() {
  const address = wanted();
  if (!address || document.hidden || (fresh() && kept.address === address)) return;
  const answer = await fetch(address, { headers: { Purpose: "prefetch" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = parser.parseFromString(await answer.text(), "text/html");
  if (address === wanted()) keep(address, page);
}

/** What comes next, when it has been fetched and is still to be believed. */
export const next = () => (fresh() && kept.address === wanted() ? kept : null);

/** Something has happened to a creative: what was fetched of it is no longer true. */
export function forget(creative) {
  if (!kept || !isOf(kept.address, creative)) return;
  kept = null;
  setTimeout(fetchAhead, 300);
}

/** Puts what was fetched in front of the desk that is left, with what is loaded in it where the browser can. */
export function put({ review }, desk) {
  const chosen = review.querySelectorAll("input:checked");
  // One that moves while it is chosen stays in the group of the tree it leaves, where what is fetched next takes its choice.
  for (const input of chosen) input.checked = false;
  kept = null;
  if (desk.parentNode.moveBefore && review.isConnected) desk.parentNode.moveBefore(review, desk);
  else desk.before(review);
  for (const input of chosen) input.checked = true;
}

/** What has been decided is in no list any more, and does not come again. */
export function leaveOut({ review }, creative) {
  review.querySelector(`.review__list [data-creative="${CSS.escape(creative)}"]`)?.remove();
  for (const link of review.querySelectorAll("[data-ahead]")) if (isOf(link.href, creative)) link.remove();
}

const later = () => setTimeout(fetchAhead, 50);

later();
// Where the browser's Back leads, what settles is the page as a whole.
document.addEventListener("htmx:afterSettle", ({ detail: { target } }) => { if (!target || target.matches("#review:not([inert])")) later(); });
