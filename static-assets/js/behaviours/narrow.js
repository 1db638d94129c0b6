// data-narrow: a box of many choices, narrowed down by what is typed into its [data-narrow-by]; says how many are ticked.
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const inBox = (box, what) => [...box.querySelectorAll(`.picks__box ${what}`)];

function narrow(box) {
  const words = plain(box.querySelector("[data-narrow-by]").value).split(/\s+/);
  for (const group of inBox(box, ".picks__group")) {
    const family = plain(group.querySelector(".picks__family")?.textContent ?? "");
    const choices = [...group.querySelectorAll(".choice")];
    for (const choice of choices) {
      const text = `${plain(choice.textContent)} ${family}`;
      choice.hidden = !words.every((word) => text.includes(word));
    }
    group.hidden = choices.every((choice) => choice.hidden);
  }
}

// What is ticked stands beside the label, as the page itself says it: the first eight, and how many more.
const SHOWN = 8;
const span = (look, text) => Object.assign(document.createElement("span"), { className: look, textContent: text });

function count(box) {
  const ticked = inBox(box, ".choice").filter((choice) => choice.querySelector(":checked"));
  const note = box.querySelector("[data-narrow-count]");
  if (note) note.textContent = ticked.length ? `${ticked.length} ${note.dataset.text}` : "";
  const chips = ticked.slice(0, SHOWN).map((choice) => span("tag", choice.querySelector("span > span").textContent));
  if (ticked.length > SHOWN) chips.push(span("muted small", `+${ticked.length - SHOWN}`));
  box.querySelector("[data-narrow-chips]")?.replaceChildren(...chips);
}

// A region is ticked as long as all of its countries are; ticking it ticks them.
const members = (box, region) => {
  const codes = region.dataset.ticks.split(" ");
  return inBox(box, "[type=checkbox]").filter((choice) => codes.includes(choice.value));
};

function settleRegions(box) {
  for (const region of box.querySelectorAll("[data-ticks]")) region.checked = members(box, region).every((choice) => choice.checked);
}

// The box is one stop of the tab key, however many choices are in it: the arrow keys go through them, Space ticks.
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
const choices = (box) => inBox(box, ".choice:not([hidden]) [type=checkbox]");

function stopAt(box, wanted) {
  const all = choices(box);
  const stop = all.find((choice) => choice === wanted) ?? all.find((choice) => choice.checked) ?? all[0];
  all.forEach((choice) => { choice.tabIndex = choice === stop ? 0 : -1; });
}

function watch(root) {
  for (const box of root.querySelectorAll("[data-narrow]")) {
    settleRegions(box);
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
    return;
  }
  if (event.target.matches("[data-ticks]")) members(box, event.target).forEach((choice) => { choice.checked = event.target.checked; });
  settleRegions(box);
  count(box);
});

document.addEventListener("focusin", (event) => {
  const box = event.target.matches(".picks__box [type=checkbox]") && event.target.closest("[data-narrow]");
  if (box) stopAt(box, event.target);
});

document.addEventListener("keydown", (event) => {
  const box = event.key in STEPS && event.target.matches?.(".picks__box [type=checkbox]") && event.target.closest("[data-narrow]");
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
