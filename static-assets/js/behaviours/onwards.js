// A decision, and the step to the next creative, show what was fetched ahead at once, out of reach until the answer says that
// it is so. Otherwise the desk that was left is back, with all that was typed. Meanwhile the desk answers to nothing else.
import { leaveOut, next as fetched, put } from "./ahead.js";
import { land } from "./focus.js";
import { hold, release } from "./hotkeys.js";

let asked = null;
let shown = null;

/** Whether the desk waits for the answer to what its reviewer did. */
export const isAsked = () => asked !== null;

const parser = new DOMParser();
const isStep = (element) => element.matches("[data-ahead]");
const settled = (element) => htmx.trigger(element, "htmx:afterSettle", { target: element });
const version = (desk) => desk.querySelector("input[name=version]")?.value;

function isComplete(form) {
  const reasons = form.querySelector("[data-reasons]");
  const isExplained = form.elements.text?.value.trim() || !form.querySelector("[data-needs-words]:checked");
  return form.checkValidity() && isExplained && (!reasons || reasons.querySelector(":checked"));
}

document.addEventListener("htmx:configRequest", (event) => {
  const ahead = event.detail.elt.matches("[data-onwards]") && fetched();
  if (ahead) event.detail.headers.Ahead = ahead.address;
});

document.addEventListener("htmx:beforeSend", ({ detail: { elt, xhr, target, requestConfig } }) => {
  if (target.id !== "review") return;
  asked = xhr;
  const ahead = fetched();
  if (ahead && (isStep(elt) || (requestConfig.headers.Ahead === ahead.address && isComplete(elt)))) show(ahead, isStep(elt));
  else hold(false);
});

// What is pressed on a desk that is about to change was meant for something else.
document.addEventListener("click", (event) => {
  if (!asked || !event.target.closest?.("#review")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

function show(ahead, isLook) {
  const old = document.querySelector("#review");
  const ticked = old.querySelectorAll("input:checked");
  const dialog = old.querySelector("dialog[open]");
  shown = { old, ticked, dialog, isLook, next: ahead.review, address: ahead.address, title: document.title, scrolled: scrollY, holder: document.activeElement };
  dialog?.close();
  if (!isLook) leaveOut(ahead, old.dataset.creative);
  ahead.review.inert = true;
  put(ahead, old);
  old.id = "";
  old.hidden = true;
  silence(old);
  document.title = ahead.title;
  scrollTo(0, 0);
  hold(true);
  settled(ahead.review);
}

/** What is played is not heard any more. */
function silence(desk) {
  for (const frame of desk.querySelectorAll("[data-kind=video] iframe, [data-kind=audio] iframe")) frame.src += "";
}

/** Whether the creative is as it was fetched: the same version, and held by nobody else. */
function isAsFetched({ shouldSwap, serverResponse }) {
  const desk = shouldSwap && parser.parseFromString(serverResponse, "text/html").querySelector("#review");
  return desk && desk.dataset.hold === shown.next.dataset.hold && version(desk) === version(shown.next);
}

// Before all that looks where the focus is.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { detail } = event;
  if (detail.xhr !== asked) return;
  const address = detail.xhr.getResponseHeader("Ahead");
  const ahead = !shown && address && fetched();
  if (ahead && ahead.address === address) show(ahead, false);
  if (shown && (shown.isLook ? isAsFetched(detail) : shown.address === address)) {
    shown.isSo = true;
    detail.swapOverride = "none";
  } else if (address) {
    detail.shouldSwap = false;
    location.assign(address);
  } else if (shown) {
    back();
  }
}, true);

document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.xhr !== asked) return;
  asked = null;
  if (!shown) release(false);
  else if (shown.isSo) stay();
  else back();
});

function stay() {
  const { old, next, holder } = shown;
  const isLost = holder !== document.body && old.contains(holder);
  shown = null;
  old.remove();
  next.inert = false;
  htmx.process(next);
  if (isLost) land(next);
  settled(next);
  release(true);
}

function back() {
  const { old, ticked, next, title, scrolled, holder, dialog } = shown;
  shown = null;
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
