// A decision shows the creative that was fetched ahead at once, out of reach until the answer says that the decision is
// stored and that this one came next. Otherwise the creative that was decided is back, with all that was typed.
import { next as fetched, put } from "./ahead.js";
import { land } from "./focus.js";
import { hold, release } from "./hotkeys.js";

let pending = null;

function isComplete(form) {
  const reasons = form.querySelector("[data-reasons]");
  const isExplained = form.elements.text?.value.trim() || !form.querySelector("[data-needs-words]:checked");
  return form.checkValidity() && isExplained && (!reasons || reasons.querySelector(":checked"));
}

const settled = (element) => htmx.trigger(element, "htmx:afterSettle", { target: element });

document.addEventListener("htmx:configRequest", (event) => {
  const ahead = event.detail.elt.matches("[data-onwards]") && !pending && fetched();
  if (ahead) event.detail.headers.Ahead = ahead.address;
});

document.addEventListener("htmx:beforeSend", (event) => {
  const { elt, xhr, requestConfig } = event.detail;
  const ahead = fetched();
  if (!requestConfig.headers.Ahead || ahead?.address !== requestConfig.headers.Ahead) return;
  pending = { xhr, ahead, next: ahead.review };
  if (isComplete(elt)) show();
});

function show() {
  const { ahead, next } = pending;
  const old = document.querySelector("#review");
  const ticked = old.querySelectorAll("input:checked");
  const dialog = old.querySelector("dialog[open]");
  Object.assign(pending, { old, ticked, dialog, title: document.title, scrolled: scrollY, holder: document.activeElement });
  dialog?.close();
  next.inert = true;
  put(ahead, old);
  old.id = "";
  old.hidden = true;
  silence(old);
  document.title = ahead.title;
  scrollTo(0, 0);
  hold();
  settled(next);
}

/** What is played is not heard any more. */
function silence(desk) {
  for (const frame of desk.querySelectorAll("[data-kind=video] iframe, [data-kind=audio] iframe")) frame.src += "";
}

// Before all that looks where the focus is.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { detail } = event;
  const isOurs = detail.xhr === pending?.xhr;
  const address = detail.xhr.getResponseHeader("Ahead");
  if (isOurs && address === pending.ahead.address) {
    if (!pending.old) show();
    pending.isStored = true;
    detail.swapOverride = "none";
  } else if (address) {
    detail.shouldSwap = false;
    location.assign(address);
  } else if (isOurs) {
    back();
  }
}, true);

document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.xhr !== pending?.xhr) return;
  if (pending.isStored) stay();
  else back();
});

function stay() {
  const { old, next, holder } = pending;
  const isLost = holder !== document.body && old.contains(holder);
  pending = null;
  old.remove();
  next.inert = false;
  htmx.process(next);
  if (isLost) land(next);
  settled(next);
  release(true);
}

function back() {
  const { old, ticked, next, title, scrolled, holder, dialog } = pending;
  pending = null;
  if (!old) return;
  release(false);
  next.remove();
  old.id = "review";
  old.hidden = false;
  document.title = title;
  for (const input of ticked) input.checked = true;
  dialog?.showModal();
  scrollTo(0, scrolled);
  holder.focus({ preventScroll: true });
  settled(old);
}
