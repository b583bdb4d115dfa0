// Puts the search of a social map into <div data-sociale-kaart><a href="...">...</a></div>. The link
// stays until the search has shown that it works here.
(function () {
  "use strict";
  var site = new URL(".", document.currentScript.src);
  document.querySelectorAll("[data-sociale-kaart]").forEach(function (place) {
    var address = new URL("embed", site);
    ["thema", "plaats", "doelgroep", "nu-open", "taal"].forEach(function (name) {
      var value = place.getAttribute("data-" + name);
      if (value) {
        address.searchParams.set(name, value);
      }
    });
    var frame = document.createElement("iframe");
    Object.assign(frame, { src: address.href, title: place.textContent.trim(), width: "100%" });
    Object.assign(frame, { height: "0", frameBorder: "0", tabIndex: -1 });
    window.addEventListener("message", function (event) {
      if (event.origin === site.origin && event.source === frame.contentWindow) {
        place.querySelectorAll("a").forEach(function (link) { link.hidden = true; });
        frame.height = event.data.height;
        frame.removeAttribute("tabindex");
      }
    });
    place.append(frame);
  });
})();
