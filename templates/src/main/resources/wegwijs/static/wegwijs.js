// Filters stand open without this script. On a narrow screen they would push the results away, so
// they start folded there; the reader opens them with one tap.
(function () {
  "use strict";
  if (!window.matchMedia("(max-width: 59.99em)").matches) {
    return;
  }
  document.documentElement.classList.add("folds-filters");
  document.addEventListener("DOMContentLoaded", function () {
    var filters = document.getElementById("filters");
    // A link to one of the filters wants to see it.
    if (filters && !window.location.hash.startsWith("#filter-")) {
      filters.open = false;
    }
    document.documentElement.classList.remove("folds-filters");
  });
})();

// Whoever comes back to results from another page sees the filters that made them, not those that
// they ticked since. Browsers that keep the whole page give it back as it was left.
window.addEventListener("pageshow", function (event) {
  "use strict";
  var results = document.querySelector("form.search-page");
  if (event.persisted && results) {
    results.reset();
  }
});

// Printing needs a script; without one a line of text says how. Which of both it is must be known
// before anything is drawn, so that nothing jumps.
document.documentElement.classList.add("can-print");
document.addEventListener("click", function (event) {
  "use strict";
  if (event.target.closest && event.target.closest(".print-button")) {
    window.print();
  }
});

// Copying needs a script, and a browser that allows it: without both there is no button. What came
// of it is said aloud too.
if (navigator.clipboard) {
  document.documentElement.classList.add("can-copy");
}
document.addEventListener("click", function (event) {
  "use strict";
  var button = event.target.closest && event.target.closest(".copy-button");
  if (!button) {
    return;
  }
  function say(text) {
    button.nextElementSibling.textContent = text;
  }
  say("");
  navigator.clipboard.writeText(button.dataset.address).then(
    function () {
      say(button.dataset.done);
    },
    function () {
      say(button.dataset.failed);
    },
  );
});

// Whoever leaves in haste must not come back by the button "back": the page is replaced. Without
// this script the link simply goes there.
document.addEventListener("click", function (event) {
  "use strict";
  var exit = event.target.closest && event.target.closest("a.exit, a.exit-early");
  if (exit) {
    event.preventDefault();
    document.title = " ";
    document.body.hidden = true;
    window.location.replace(exit.href);
  }
});

// That somebody calls, mails or visits a service is counted, never who. The link itself stays as it
// is. Whoever asks their browser not to be followed is not counted.
document.addEventListener("click", function (event) {
  "use strict";
  var link = event.target.closest && event.target.closest("main a.step[href], main a.phone[href]");
  var page = window.location.pathname.match(/^(.*)\/aanbod\/[^/]+\/([0-9a-f-]{36})$/i);
  if (!link || !page || navigator.globalPrivacyControl || navigator.doNotTrack === "1") {
    return;
  }
  var scheme = link.protocol.slice(0, -1);
  fetch(page[1] + "/geteld", {
    method: "POST",
    keepalive: true,
    credentials: "omit",
    body: new URLSearchParams({
      aanbod: page[2],
      soort: scheme === "tel" || scheme === "mailto" ? scheme : "site",
    }),
  }).catch(function () {
    // Not counted then.
  });
});
