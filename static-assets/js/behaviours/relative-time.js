// Keeps <time data-relative> true while the page stays open, in the words of the server (Format.relative).
const WEEK = 7 * 86400;

function words(seconds) {
  if (seconds < 60) return "just now";
  if (seconds < 3600) return `${Math.trunc(seconds / 60)} min`;
  if (seconds < 86400) return `${Math.trunc(seconds / 3600)} h`;
  const days = Math.trunc(seconds / 86400);
  return days === 1 ? "1 day" : `${days} days`;
}

function relative(ahead) {
  const distance = words(Math.abs(ahead));
  if (distance === "just now") return distance;
  return ahead < 0 ? `${distance} ago` : `in ${distance}`;
}

function refresh() {
  if (document.hidden) return;
  for (const time of document.querySelectorAll("time[data-relative]")) {
    const ahead = (Date.parse(time.dateTime) - Date.now()) / 1000;
    if (Math.abs(ahead) < WEEK) time.textContent = relative(ahead);
  }
}

setInterval(refresh, 30000);
document.addEventListener("visibilitychange", refresh);
