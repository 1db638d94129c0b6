// Colleagues and buyers at work: rows say who has what open, what is decided leaves the list, and whoever looks at a creative
// learns that it changed. Listens only while the page is seen and used, so that nobody is signed in by a forgotten window.
import { forget } from "./ahead.js";
import { isAsked } from "./onwards.js";

const IDLE = 4 * 60_000;
const HOLD = 60_000;
const PAUSE = 3_000;
const LOOK = 30_000;
const REFUSED = 5 * 60_000;
let source = null;
let refused = null;
let retry = null;
let missed = false;
let active = Date.now();

const desk = () => document.querySelector("#review[data-live]");
const used = () => !document.hidden && Date.now() - active < IDLE;

function listen() {
  if (source || refused || !desk() || !used()) return;
  source = new EventSource(desk().dataset.live);
  source.addEventListener("creative", (event) => tell(JSON.parse(event.data)));
  source.addEventListener("again", lookAgain);
  source.addEventListener("open", () => {
    if (missed) lookAgain();
    missed = false;
  });
  source.addEventListener("error", () => {
    const closed = source.readyState === EventSource.CLOSED;
    silence();
    if (closed) lookInstead();
    else setTimeout(listen, PAUSE);
  });
}

/** Whoever is told nothing, as too many listen already, looks at the list now and then, and asks again later. */
function lookInstead() {
  stopLooking();
  refused = setInterval(() => used() && lookAgain(), LOOK);
  retry = setTimeout(() => { stopLooking(); listen(); }, REFUSED);
}

function stopLooking() {
  clearInterval(refused);
  clearTimeout(retry);
  refused = null;
}

function silence() {
  source?.close();
  source = null;
  missed = true;
}

function tell(news) {
  if (news.kind === "decided" || (!news.mine && news.kind !== "released")) forget(news.creative);
  for (const list of document.querySelectorAll("[data-live-list]")) {
    const row = list.querySelector(`[data-creative="${CSS.escape(news.creative)}"]`);
    if (row) update(row, list, news);
    else if (news.kind === "arrived" && desk()?.dataset.queue === "true") lookAgain();
  }
  if (news.mine && isAsked()) return;
  const { creative, status } = desk()?.dataset ?? {};
  const isNew = ["arrived", "decided"].includes(news.kind) ? news.status !== status : !news.mine;
  if (creative === news.creative && isNew) desk().querySelectorAll("[data-live-notice]").forEach((place) => notice(place, news));
}

function update(row, list, news) {
  const holder = row.querySelector("[data-holder]");
  if (holder) holder.textContent = news.holder ? list.dataset.held.replace("#", news.holder) : holder.dataset.otherwise;
  const here = row.querySelector("[aria-current]");
  if (desk()?.dataset.queue !== "true" || news.status === "pending_review" || here) return;
  row.classList.add("is-leaving");
  setTimeout(() => { row.remove(); changed(list); }, 400);
}

/** Whoever counts the rows, or what is ticked in them, does so again. */
const changed = (list) => list.dispatchEvent(new CustomEvent("rows", { bubbles: true }));

/** On the page, and in the dialog that may lie over it. */
function notice(place, news) {
  const words = place.dataset[news.mine && news.kind === "decided" ? "own" : news.kind];
  if (!words || (news.kind === "claimed" && !news.holder)) return;
  const who = news.kind === "decided" ? news.by ?? place.dataset.rules : news.holder ?? "";
  place.hidden = false;
  place.classList.add("notice");
  place.querySelector("[data-live-words]").textContent = words.replace("#", who);
  place.querySelector("[data-live-reload]").hidden = !["decided", "changed", "arrived"].includes(news.kind);
}

let looking = null;
let due = false;

/** Nothing is put in place of what somebody is in, or has ticked. */
const worked = (list) => list.contains(document.activeElement) || list.querySelector("input:checked");

/** Reads the list anew, without opening anything, as soon as nobody is at work in it. */
function lookAgain() {
  due = true;
  clearTimeout(looking);
  looking = setTimeout(async () => {
    const list = document.querySelector("[data-live-list]");
    if (!list) due = false;
    if (!list || worked(list)) return;
    const answer = await fetch(location.href, { headers: { Purpose: "prefetch" } }).catch(() => null);
    if (answer && (!answer.ok || answer.redirected)) stopLooking();
    if (!answer?.ok || answer.redirected) return;
    const fetched = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live-list]");
    if (!list.isConnected || worked(list)) return;
    due = false;
    if (!fetched || fetched.className !== list.className) return;
    list.replaceChildren(...fetched.children);
    changed(list);
  }, 800);
}

for (const kind of ["focusout", "change"]) document.addEventListener(kind, () => { if (due) lookAgain(); });

const token = () => Object.entries(JSON.parse(document.body.getAttribute("hx-headers") ?? "{}"));

/** Whoever looks and works keeps what is open; whoever leaves lets it go. */
function hold() {
  const path = desk()?.dataset.hold;
  if (path && used()) fetch(`${path}/claim`, { method: "POST", headers: Object.fromEntries(token()) }).catch(() => null);
}

addEventListener("pagehide", () => {
  const path = desk()?.dataset.hold;
  const csrf = document.querySelector("input[name=_csrf]")?.value;
  if (path && csrf) navigator.sendBeacon(`${path}/release`, new URLSearchParams({ _csrf: csrf }));
});

for (const kind of ["keydown", "pointerdown", "scroll"]) {
  addEventListener(kind, () => { active = Date.now(); listen(); }, { passive: true, capture: true });
}
document.addEventListener("visibilitychange", () => (document.hidden ? silence() : (active = Date.now(), listen())));
document.addEventListener("htmx:afterSettle", listen);
setInterval(hold, HOLD);
if (desk()?.dataset.hold) setTimeout(hold, 2_000);
listen();
