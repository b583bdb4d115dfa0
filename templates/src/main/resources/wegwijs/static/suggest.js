// Suggestions while somebody types: the combobox of ARIA 1.2 as "list autocomplete with manual
// selection", so nothing is chosen unless the reader chooses it. Without this script, or without an
// answer, the field is a plain one. All its words stand in data attributes of the field.
(function () {
  "use strict";
  var LEAST = 2;
  var MOST = 7;
  var input = document.getElementById("q");
  if (!input || !input.dataset.suggestions) {
    return;
  }
  var words = input.dataset;
  // The script stands in /static/<version>/, also when the site stands under a base path.
  var address = new URL("../../api/v1/suggesties", document.currentScript.src);
  var list = document.createElement("ul");
  var status = document.createElement("div");
  var found = [];
  var active = -1;
  var asking = null;
  var waiting = 0;
  var telling = 0;

  Object.assign(list, { id: "q-suggesties", className: "plain suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.suggestions);
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list);
  input.form.append(status);
  var attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id };
  Object.keys(attributes).forEach(function (name) {
    input.setAttribute(name, attributes[name]);
  });
  input.setAttribute("aria-expanded", "false");

  function mark(index) {
    active = index;
    Array.from(list.children).forEach(function (option, at) {
      option.setAttribute("aria-selected", String(at === index));
    });
    var option = list.children[index];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    mark(-1);
  }

  function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(function () {
      status.textContent = text;
    }, 500);
  }

  function count(number) {
    return number === 0 ? words.none : number === 1 ? words.one : words.many.replace("#", number);
  }

  function kind(suggestion) {
    return { organisatie: words.organization, aanbod: words.service }[suggestion.soort] || "";
  }

  function option(suggestion, index) {
    var item = document.createElement("li");
    var note = document.createElement("span");
    item.id = "q-suggestie-" + index;
    item.setAttribute("role", "option");
    item.append(suggestion.tekst + " ", note);
    note.className = "suggestion-kind";
    note.textContent = kind(suggestion);
    item.addEventListener("click", function () {
      choose(suggestion);
    });
    return item;
  }

  function show(suggestions) {
    found = suggestions.slice(0, MOST);
    list.replaceChildren.apply(list, found.map(option));
    open(found.length > 0 && document.activeElement === input);
    tell(count(found.length));
  }

  function stopAsking() {
    clearTimeout(waiting);
    if (asking) {
      asking.abort();
      asking = null;
    }
  }

  function close() {
    stopAsking();
    open(false);
    tell("");
  }

  function ask() {
    var text = input.value.trim();
    if (text.length < LEAST) {
      found = [];
      close();
      return;
    }
    stopAsking();
    var mine = new AbortController();
    asking = mine;
    address.search = new URLSearchParams({ q: text });
    fetch(address, { signal: mine.signal, credentials: "omit" })
      .then(function (answer) {
        return answer.ok ? answer.json() : { suggesties: [] };
      })
      .then(function (answer) {
        if (asking === mine) {
          show(answer.suggesties);
        }
      })
      .catch(function () {
        if (asking === mine) {
          close();
        }
      });
  }

  // What the reader chose before, such as a list, goes along to the page of a service.
  function carried() {
    var fields = input.form.querySelectorAll("input[type=hidden][data-carried]");
    return new URLSearchParams(Array.from(fields, function (field) {
      return [field.name, field.value];
    }));
  }

  function choose(suggestion) {
    close();
    input.value = suggestion.tekst;
    if (suggestion.soort === "aanbod") {
      var page = new URL("aanbod/-/" + suggestion.id, input.form.action);
      page.search = carried();
      // From a frame the page of a service takes the whole window, as the answer to a question does.
      window.open(page, input.form.target || "_self");
    } else {
      input.form.requestSubmit();
    }
  }

  function move(step) {
    if (list.hidden) {
      if (found.length === 0) {
        ask();
        return;
      }
      open(true);
    }
    // A late answer must not take away what the reader is choosing from.
    stopAsking();
    var places = found.length + 1;
    mark(((active + 1 + step + places) % places) - 1);
  }

  input.addEventListener("input", function () {
    clearTimeout(waiting);
    mark(-1);
    waiting = setTimeout(ask, 120);
  });

  input.addEventListener("keydown", function (event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(found[active]);
    }
  });

  // A press on the list must not take the focus from the field before the click arrives.
  list.addEventListener("mousedown", function (event) {
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
})();
