// A decision shows the creative that was fetched ahead at once, out of reach until the answer says that the decision is
// stored and that this one came next. Otherwise the creative that was decided is back, with all that was typed.
import { next as fetched } from "./ahead.js";
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
  pending = { xhr, ahead, next: document.importNode(ahead.page.querySelector("#review"), true) };
  if (isComplete(elt)) show();
});

function show() {
  const { ahead, next } = pending;
  const old = document.querySelector("#review");
  Object.assign(pending, { old, title: document.title, holder: document.activeElement, dialog: old.querySelector("dialog[open]") });
  pending.dialog?.close();
  next.querySelector(`.review__list [data-creative="${CSS.escape(old.dataset.creative)}"]`)?.remove();
  next.inert = true;
  old.before(next);
  old.id = "";
  old.hidden = true;
  document.title = ahead.page.title;
  scrollTo(0, 0);
  hold();
  settled(next);
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const { detail } = event;
  if (detail.xhr !== pending?.xhr) return;
  const address = detail.xhr.getResponseHeader("Ahead");
  if (address === pending.ahead.address) {
    if (!pending.old) show();
    pending.isStored = true;
    detail.swapOverride = "none";
  } else if (address) {
    pending = null;
    detail.shouldSwap = false;
    location.assign(address);
  } else {
    back();
  }
});

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
  const { old, next, title, holder, dialog } = pending;
  pending = null;
  if (!old) return;
  release(false);
  next.remove();
  old.id = "review";
  old.hidden = false;
  document.title = title;
  dialog?.showModal();
  holder.focus();
}
