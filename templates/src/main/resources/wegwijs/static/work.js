/* Small helps for people at work; every page works without them. */

// How far a run is: the page follows it, and is asked for again when the run has ended.
for (const progress of document.querySelectorAll("[data-events]")) {
  const events = new EventSource(progress.dataset.events);
  const bar = progress.querySelector("progress");
  events.addEventListener("voortgang", (event) => {
    const now = JSON.parse(event.data);
    progress.querySelector("[role=status]").textContent = now.tekst;
    if (now.procent === undefined) {
      bar.removeAttribute("value");
    } else {
      bar.value = now.procent;
    }
  });
  events.addEventListener("klaar", () => {
    events.close();
    location.reload();
  });
}
