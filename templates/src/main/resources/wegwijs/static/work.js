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

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
})();
