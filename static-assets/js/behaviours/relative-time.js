// Keeps <time data-relative> true while the page stays open. The server's words stand until a minute has passed.
const UNITS = [["year", 31536000], ["month", 2592000], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];
const words = new Intl.RelativeTimeFormat(document.documentElement.lang || undefined, { numeric: "auto" });
const loaded = Date.now();

function relative(seconds) {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return words.format(Math.trunc(seconds / size), unit);
}

function refresh() {
  if (document.hidden || Date.now() - loaded < 60000) return;
  for (const time of document.querySelectorAll("time[data-relative]")) {
    time.textContent = relative((Date.parse(time.dateTime) - Date.now()) / 1000);
  }
}

setInterval(refresh, 30000);
document.addEventListener("visibilitychange", refresh);
