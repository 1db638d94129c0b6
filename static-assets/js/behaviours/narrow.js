// data-narrow: a box of many choices, narrowed down by what is typed into its [data-narrow-by]; says how many are ticked.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function narrow(box) {
  const words = plain(box.querySelector("[data-narrow-by]").value).split(/\s+/);
  for (const choice of box.querySelectorAll(".choice")) {
    const text = plain(choice.textContent);
    choice.hidden = !words.every((word) => text.includes(word));
  }
  for (const family of box.querySelectorAll(".picks__family")) {
    let next = family.nextElementSibling;
    while (next?.matches(".choice[hidden]")) next = next.nextElementSibling;
    family.hidden = !next?.matches(".choice");
  }
}

function count(box) {
  const note = box.querySelector("[data-narrow-count]");
  const ticked = box.querySelectorAll(".choice :checked").length;
  if (note) note.textContent = ticked ? `${ticked} ${note.dataset.text}` : "";
}

// The box is one stop of the tab key, however many choices are in it: the arrow keys go through them, Space ticks.
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
const choices = (box) => [...box.querySelectorAll(".choice:not([hidden]) [type=checkbox]")];

function stopAt(box, wanted) {
  const all = choices(box);
  const stop = all.find((choice) => choice === wanted) ?? all.find((choice) => choice.checked) ?? all[0];
  all.forEach((choice) => { choice.tabIndex = choice === stop ? 0 : -1; });
}

function watch(root) {
  for (const box of root.querySelectorAll("[data-narrow]")) {
    count(box);
    stopAt(box);
  }
}

watch(document);
document.addEventListener("htmx:load", (event) => watch(event.detail.elt));

document.addEventListener("input", (event) => {
  const box = event.target.closest?.("[data-narrow]");
  if (!box) return;
  if (event.target.matches("[data-narrow-by]")) {
    narrow(box);
    stopAt(box);
  } else count(box);
});

document.addEventListener("focusin", (event) => {
  const box = event.target.matches("[type=checkbox]") && event.target.closest("[data-narrow]");
  if (box) stopAt(box, event.target);
});

document.addEventListener("keydown", (event) => {
  const box = event.key in STEPS && event.target.matches?.("[type=checkbox]") && event.target.closest("[data-narrow]");
  if (!box) return;
  const all = choices(box);
  const at = all.indexOf(event.target) + STEPS[event.key];
  all[Math.min(Math.max(at, 0), all.length - 1)].focus();
  event.preventDefault();
});

// Enter looks for something; it does not send the form.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches?.("[data-narrow-by]")) event.preventDefault();
});
