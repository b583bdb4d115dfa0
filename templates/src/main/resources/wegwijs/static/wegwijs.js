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
    if (filters) {
      filters.open = false;
    }
    document.documentElement.classList.remove("folds-filters");
  });
})();

// Printing needs a script; without one a line of text says how.
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  document.querySelectorAll(".print-button").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
});

// Whoever leaves in haste must not come back by the button "back": the page is replaced. Without
// this script the link simply goes there.
document.addEventListener("click", function (event) {
  "use strict";
  var exit = event.target.closest && event.target.closest("a.exit");
  if (exit) {
    event.preventDefault();
    document.title = " ";
    document.body.hidden = true;
    window.location.replace(exit.href);
  }
});
