/* <browser-copy> keeps in this browser what was typed and not yet kept by the site, and brings it back when it is found again: after a
   reload, a crash, or when there was no connection. Every page has a copy of its own, so that typing never writes over one that waits. */
const OWN = ["_csrf", "version", "seen", "pen", "stroke", "concept"];

/** What was typed less than ten minutes ago comes back without a question, when nobody has written since. */
const RECENT = 600_000;

/** The site's time, wherever somebody writes. */
const ZONE = "Europe/Amsterdam";

/** What somebody typed, without the spaces that come and go. */
const typed = fields => JSON.stringify([...fields].filter(([name]) => !OWN.includes(name)).map(([name, value]) => [name, String(value).replace(/\s+/g, " ").trim()]));

customElements.define("browser-copy", class extends HTMLElement {
  untouched = true;
  found = [];

  connectedCallback() {
    this.form = this.closest("form");
    this.address = this.form.getAttribute("action");
    this.start = `omarmt:${this.dataset.account}:${this.address}:`;
    this.key = this.start + this.form.elements.pen.value;
    navigator.locks?.request(this.key, () => new Promise(() => {}));
    this.querySelector("[data-restore]").addEventListener("click", () => this.#restore(this.found[0]));
    this.querySelector("[data-forget]").addEventListener("click", () => this.#forget());
    this.form.addEventListener("input", () => this.#keep());
    this.form.addEventListener("input", () => (this.untouched = false), { once: true });
    this.form.addEventListener("submit", () => sessionStorage.setItem("omarmt:sent", this.key));
    this.form.addEventListener("draft:kept", event => event.detail.all && localStorage.removeItem(this.key));
    this.#find();
  }

  #keep() {
    const fields = new URLSearchParams(new FormData(this.form));
    fields.delete("_csrf");
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: new Date().toISOString(), body: fields.toString() }));
    } catch {
      // Full or forbidden: the site keeps the text all the same.
    }
  }

  /**
   * What other pages of this text left; a form for something new also finds what was typed into another one. While its page is there
   * a copy is locked, and its turn comes when the page goes.
   */
  #find() {
    const keys = Object.keys(localStorage).filter(key => key.startsWith(this.start) && key !== this.key);
    keys.forEach(key => (navigator.locks ? navigator.locks.request(key, () => this.#consider(key)) : this.#consider(key)));
  }

  #consider(key) {
    const { at, body } = JSON.parse(localStorage.getItem(key) ?? "{}");
    const copy = { key, at: new Date(at), fields: new URLSearchParams(body) };
    if (!body || typed(copy.fields) === typed(new FormData(this.form))) return localStorage.removeItem(key);
    this.found = [...this.found, copy].sort((one, other) => other.at - one.at);
    if (this.untouched && this.#goesOn(copy)) this.#restore(copy);
    else this.#offer();
  }

  #goesOn({ at, fields }) {
    const { seen, concept } = this.form.elements;
    return Date.now() - at < RECENT && fields.get("seen") === seen.value && fields.get("concept") === (concept?.value ?? null);
  }

  #offer() {
    this.hidden = !this.found.length;
    if (this.hidden) return;
    const [{ at }] = this.found;
    const day = at.toDateString() === new Date().toDateString() ? {} : { day: "numeric", month: "long" };
    const words = at.toLocaleString(document.documentElement.lang, { ...day, hour: "2-digit", minute: "2-digit", timeZone: ZONE });
    this.querySelector("[data-words]").textContent = this.dataset.at.replace("{0}", words.replace(/(\d):(\d)/, "$1.$2"));
  }

  /** The site takes it as if it had arrived in time, and shows both texts when somebody else has written since. */
  async #restore({ key, fields }) {
    fields.set("_csrf", this.form.elements._csrf.value);
    fields.set("stroke", Number(fields.get("stroke")) + 1);
    const request = { method: "POST", headers: { Accept: "application/json" }, body: fields };
    const answer = await fetch(this.address + "/werkversie", request).catch(() => null);
    if (!answer?.ok && answer?.status !== 409) return this.#offer();
    localStorage.removeItem(key);
    location.replace((await answer.json()).address);
  }

  #forget() {
    localStorage.removeItem(this.found.shift().key);
    this.#offer();
  }
});
