// Steps of one frame, safe areas, and what the film really measures. Keys count only while this frame has the focus.
const FRAME = 1 / 25;
const film = document.querySelector("video");
const safe = document.querySelector(".safe");
const tools = document.querySelector(".tools");
const said = document.querySelector("output");

const clock = (seconds) => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(2).padStart(5, "0")}`;

function step(frames) {
  film.pause();
  film.currentTime = Math.max(0, Math.min(film.duration || 0, film.currentTime + frames * FRAME));
}

function tell() {
  if (!film.videoWidth) return;
  said.textContent = `${clock(film.currentTime)} / ${clock(film.duration)} · ${film.videoWidth} × ${film.videoHeight}`;
}

// The areas lie over the picture, not over the bars beside it.
function fit() {
  const { clientWidth: width, clientHeight: height } = film;
  const ratio = film.videoWidth ? film.videoWidth / film.videoHeight : width / height;
  safe.style.inlineSize = `${Math.min(width, height * ratio)}px`;
  safe.style.blockSize = `${Math.min(height, width / ratio)}px`;
}

tools.hidden = false;
fit();
new ResizeObserver(fit).observe(film);
for (const event of ["loadedmetadata", "timeupdate", "seeked"]) film.addEventListener(event, tell);
film.addEventListener("loadedmetadata", fit);

tools.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.step) step(Number(button.dataset.step));
  if (button?.matches("[data-safe]")) {
    safe.hidden = !safe.hidden;
    button.setAttribute("aria-pressed", String(!safe.hidden));
  }
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "," || event.key === ".") step(event.key === "." ? 1 : -1);
});
