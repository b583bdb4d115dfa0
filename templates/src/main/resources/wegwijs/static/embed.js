// Tells the page around the frame how high its content is. That is no secret, so any page may hear.
(function () {
  "use strict";
  if (window.parent === window) {
    return;
  }
  new ResizeObserver(function () {
    // Unlike scrollHeight this shrinks again when the content does.
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ height: height }, "*");
  }).observe(document.documentElement);
})();
