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

const watch = (root) => root.querySelectorAll("[data-narrow]").forEach(count);

watch(document);
document.addEventListener("htmx:load", (event) => watch(event.detail.elt));

document.addEventListener("input", (event) => {
  const box = event.target.closest?.("[data-narrow]");
  if (!box) return;
  if (event.target.matches("[data-narrow-by]")) narrow(box);
  else count(box);
});

// Enter looks for something; it does not send the form.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches?.("[data-narrow-by]")) event.preventDefault();
});
