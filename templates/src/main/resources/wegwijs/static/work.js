/* Small helps for people at work; every page works without them. */
(() => {
  const copy = async (button) => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Without leave for the clipboard the selected text can still be copied by hand.
      document.execCommand("copy");
    }
    const status = button.parentElement.querySelector("[role=status]");
    if (status) {
      status.textContent = button.dataset.copied;
    }
  };

  // How far a run is: the page follows it, and is asked for again when the run has ended.
  const follow = (progress) => {
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
  };

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
  document.querySelectorAll("[data-events]").forEach(follow);

  // The parts would fill the screen of a phone before its page begins.
  const menu = document.getElementById("menu");
  const wide = window.matchMedia("(width >= 60rem)");
  const fit = () => {
    menu.open = wide.matches;
  };
  if (menu) {
    wide.addEventListener("change", fit);
    fit();
  }
})();
