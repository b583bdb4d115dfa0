/* Small helps for people at work; every page works without them. */

// Copies the text of a field; without this script the reader selects it and copies it.
document.querySelectorAll(".copy-button").forEach(function (button) {
  "use strict";
  button.hidden = false;
  button.addEventListener("click", function () {
    var field = document.getElementById(button.dataset.copies);
    field.select();
    navigator.clipboard.writeText(field.value).then(function () {
      button.nextElementSibling.textContent = button.nextElementSibling.dataset.said;
    });
  });
});
