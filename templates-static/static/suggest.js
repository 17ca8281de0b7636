/* Suggests under a search box what may be meant: a combobox as ARIA 1.2 describes it. Without script the box works alone. */

const PAUSE = 120; // milliseconds between two letters of one who types

class SuggestingBox {
  #input;
  #list;
  #texts = [];
  #chosen = -1;
  #pause;
  #asking;

  constructor(input) {
    this.#input = input;
    this.#list = document.createElement("ul");
    this.#list.className = "suggestions";
    this.#list.id = `${input.id}-suggestions`;
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", input.dataset.suggestions);
    input.form.append(this.#list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.#close());
    input.form.addEventListener("submit", () => this.#close());
    // The box keeps the focus, or the list would be gone before the click is done.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
  }

  #typed() {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const typed = this.#input.value;
    try {
      const answer = await fetch(`${this.#input.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      const suggestions = answer.ok && typed.trim() !== "" ? await answer.json() : [];
      if (!asking.signal.aborted && document.activeElement === this.#input) {
        this.#show(suggestions);
      }
    } catch {
      // No answer, or one that is no longer asked for: the box works without.
    }
  }

  #show(suggestions) {
    this.#texts = suggestions.map((suggestion) => suggestion.text);
    this.#list.replaceChildren(...suggestions.map((suggestion, number) => this.#option(suggestion, number)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
    this.#choose(-1);
  }

  #option(suggestion, number) {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${number}`;
    option.setAttribute("role", "option");
    const word = document.createElement("span");
    word.textContent = suggestion.word;
    const kind = document.createElement("span");
    kind.className = "quiet";
    kind.textContent = suggestion.label;
    option.append(word, " ", kind);
    return option;
  }

  #key(event) {
    // While Japanese is being composed, the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const open = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) {
        this.#step(event.key === "ArrowDown" ? 1 : -1);
      } else {
        this.#ask();
      }
    } else if (event.key === "Enter" && open && this.#chosen >= 0) {
      event.preventDefault();
      this.#take(this.#chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  /* Beyond either end is the box itself. */
  #step(by) {
    const places = this.#texts.length + 1;
    this.#choose(((this.#chosen + 1 + by + places) % places) - 1);
  }

  #choose(number) {
    this.#chosen = number;
    [...this.#list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    const option = this.#list.children[number];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #clicked(event) {
    const option = event.target.closest("[role=option]");
    if (option) {
      this.#take([...this.#list.children].indexOf(option));
    }
  }

  #take(number) {
    this.#input.value = this.#texts[number];
    this.#close();
  }

  #close() {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    this.#show([]);
  }
}

for (const input of document.querySelectorAll("input[data-suggest]")) {
  new SuggestingBox(input);
}
