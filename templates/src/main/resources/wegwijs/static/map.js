// A map beside a list of places, for who asks for it: only then the library and the squares of the map
// are fetched. The list says all that the map says, so a map that fails takes nothing away.
(function () {
  "use strict";
  var offer = document.querySelector("[data-tiles]");
  if (!offer) {
    return;
  }
  var words = offer.dataset;
  var files = new URL(".", document.currentScript.src);
  var button = offer.querySelector("button");
  var box = document.getElementById(button.getAttribute("aria-controls"));
  var canvas = box.querySelector(".map");
  var map = null;

  function places() {
    return Array.from(document.querySelectorAll("[data-latitude]"), function (item, index) {
      return {
        number: index + 1,
        at: [Number(item.dataset.latitude), Number(item.dataset.longitude)],
        lines: item.innerText.split("\n").map(function (line) { return line.trim(); })
          .filter(Boolean),
        link: item.querySelector("a"),
      };
    });
  }

  function popup(place) {
    var content = document.createElement("div");
    place.lines.forEach(function (line, index) {
      var part = document.createElement(index === 0 && place.link ? "a" : "span");
      part.className = "line";
      part.textContent = line;
      if (part.href !== undefined) {
        part.href = place.link.href;
      }
      content.append(part);
    });
    return content;
  }

  function mark(place) {
    var icon = window.L.divIcon({ className: "map-mark", html: String(place.number), iconSize: [44, 44] });
    var marker = window.L.marker(place.at, { icon: icon, keyboard: true }).addTo(map);
    marker.bindPopup(popup(place));
    marker.on("popupopen", function (event) {
      // The library has no setting for the name of this button.
      event.popup.getElement().querySelector(".leaflet-popup-close-button")
        .setAttribute("aria-label", words.close);
    });
    marker.getElement().setAttribute("aria-label", place.number + ". " + place.lines.join(", "));
  }

  function draw() {
    var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map = window.L.map(canvas, {
      scrollWheelZoom: false,
      // One finger moves the page; two move the map.
      dragging: !window.matchMedia("(pointer: coarse)").matches,
      zoomControl: false,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      maxZoom: 19,
    });
    // Names open upwards: at the top the buttons would lie over them.
    window.L.control
      .zoom({ position: "bottomleft", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut })
      .addTo(map);
    map.attributionControl.setPrefix(false);
    window.L.tileLayer(words.tiles, { attribution: "© " + words.credit, maxZoom: 19 }).addTo(map);
    var all = places();
    map.fitBounds(all.map(function (place) { return place.at; }), { padding: [40, 40], maxZoom: 15 });
    all.forEach(mark);
  }

  function load(tag, attributes, then) {
    var element = document.createElement(tag);
    Object.assign(element, attributes);
    element.onload = then;
    document.head.append(element);
  }

  button.addEventListener("click", function () {
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
    button.textContent = box.hidden ? words.show : words.hide;
    if (box.hidden || box.dataset.isLoading) {
      return;
    }
    box.dataset.isLoading = "true";
    load("link", { rel: "stylesheet", href: new URL("leaflet.css", files).href }, function () {
      load("script", { src: new URL("leaflet.js", files).href }, draw);
    });
  });
  offer.hidden = false;
})();
