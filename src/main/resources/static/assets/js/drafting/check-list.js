/* <check-list> shows what is found in the text of the form round it, anew each time that the text was kept, and leads to the words in
   question. Without it the list is as old as the page, and its links lead to the fields. */
const SILENCE = 1_500;

/** The text of nodes without space, of which every editor makes its own, with the place of each character. */
function squeeze(pieces) {
  const places = pieces.flatMap(([node, text]) => [...text.matchAll(/\S/g)].map(({ index }) => [node, index]));
  return { text: pieces.map(([, text]) => text.replaceAll(/\s/g, "")).join(""), places };
}

/** From where to where words stand, that stand there so many times before; the first ones when there are fewer now. */
function find(pieces, words, before) {
  const { text, places } = squeeze(pieces);
  const wanted = words.replaceAll(/\s/g, "");
  let at = text.indexOf(wanted);
  for (let next = at; next >= 0 && before-- > 0; ) {
    next = text.indexOf(wanted, at + 1);
    if (next >= 0) at = next;
  }
  return at < 0 ? null : [places[at], places[at + wanted.length - 1]];
}

function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push([walker.currentNode, walker.currentNode.data]);
  return nodes;
}

function select(field, words, before) {
  const typed = field.matches("textarea, input");
  const found = find(typed ? [[field, field.value]] : textNodes(field), words, before);
  if (!found) return;
  const [[first, from], [last, until]] = found;
  if (typed) return field.setSelectionRange(from, until + 1);
  getSelection().setBaseAndExtent(first, from, last, until + 1);
  first.parentElement.scrollIntoView({ block: "center" });
}

customElements.define("check-list", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.said = this.#list.dataset.count;
    this.form.addEventListener("draft:kept", () => this.#ask());
    this.addEventListener("click", event => this.#lead(event));
  }

  get #list() {
    return this.querySelector("[data-count]");
  }

  #lead(event) {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
    if (link.dataset.words) select(field, link.dataset.words, Number(link.dataset.before));
  }

  /** Only the last question counts. */
  async #ask() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const body = new URLSearchParams(new FormData(this.form));
      const answer = await fetch(this.form.getAttribute("action") + "/controle", { method: "POST", body, redirect: "error", signal });
      if (answer.ok) this.#show(new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-count]"));
    } catch {
      // Asked again before it answered, or no connection: the next text that is kept asks anew.
    }
  }

  /** What was opened stays open, and whoever is in the list with the keyboard stays there. */
  #show(list) {
    const old = this.#list;
    const within = old.contains(document.activeElement) && document.activeElement;
    old.querySelectorAll("details[open]").forEach(({ id }) => list.querySelector(`#${id}`)?.setAttribute("open", ""));
    if (list.isEqualNode(old)) return;
    old.replaceWith(list);
    if (within) this.#stay(within);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#say(list.dataset.count), SILENCE);
  }

  #stay(was) {
    const same = [...this.#list.querySelectorAll("a, summary")].find(one => one.textContent === was.textContent);
    const fold = this.querySelector(`#${was.closest("details")?.id ?? "none"} summary`);
    (same ?? fold ?? this).focus({ preventScroll: true });
  }

  /** Says the same thing once: it is read aloud. */
  #say(count) {
    if (count !== this.said) this.querySelector("[role=status]").textContent = this.said = count;
  }
});
