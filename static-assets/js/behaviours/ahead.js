// The next creative is fetched while the reviewer looks at this one, and holds nothing. A decision then says what has come
// next; when that is the one at hand, it is shown without being asked for.
const FRESH = 60_000;
let kept = null;
let promised = null;

const parser = new DOMParser();
const fresh = () => kept && Date.now() - kept.at < FRESH;

async function fetchAhead() {
  const address = document.querySelector("#review [data-ahead]")?.getAttribute("href");
  if (!address || document.hidden || (fresh() && kept.address === address)) return;
  const answer = await fetch(address, { headers: { Purpose: "prefetch" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  kept = { address, page: parser.parseFromString(await answer.text(), "text/html"), at: Date.now() };
}

/** Something has happened to a creative: what was fetched of it is no longer true. */
export function forget(creative) {
  if (!kept?.address.startsWith(`/creatives/${creative}`)) return;
  kept = null;
  setTimeout(fetchAhead, 300);
}

const later = () => setTimeout(fetchAhead, 50);

later();
document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target.id === "review") later(); });

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "post" || !event.detail.elt.closest("#review") || !fresh()) return;
  promised = kept;
  event.detail.headers.Ahead = kept.address;
});

document.addEventListener("htmx:beforeSwap", (event) => {
  const shown = event.detail.xhr.getResponseHeader("Ahead");
  if (!shown) return;
  if (shown !== promised?.address) {
    event.detail.shouldSwap = false;
    location.assign(shown);
    return;
  }
  event.detail.serverResponse = joined(promised.page, event.detail.serverResponse);
  kept = promised = null;
});

/** What was fetched, with what the answer brings: the line at the foot, the navigation, and a row less. */
function joined(page, answer) {
  const news = parser.parseFromString(answer, "text/html");
  const done = document.querySelector("#review")?.dataset.creative;
  page.querySelector(`.review__list [data-creative="${CSS.escape(done ?? "")}"]`)?.remove();
  return [page.querySelector("title"), page.querySelector("#review"), news.querySelector("#rail"), news.querySelector("#flash")]
    .map((part) => part?.outerHTML ?? "")
    .join("");
}
