/* <browser-copy> keeps in this browser what was typed and not yet kept by the site, and offers it when it is found again: after a
   crash, or when there was no connection. One copy for each account and text. */
const OWN = ["_csrf", "version", "seen", "pen", "stroke", "concept"];

const typed = fields => new URLSearchParams([...fields].filter(([name]) => !OWN.includes(name))).toString();

customElements.define("browser-copy", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.address = this.form.getAttribute("action");
    this.start = `omarmt:${this.dataset.account}:${this.address}:`;
    this.key = this.start + (this.form.elements.concept?.value ?? "");
    this.querySelector("[data-restore]").addEventListener("click", () => this.#restore());
    this.querySelector("[data-forget]").addEventListener("click", () => this.#forget(this.found));
    this.form.addEventListener("input", () => this.#keep());
    this.form.addEventListener("draft:kept", event => event.detail.all && localStorage.removeItem(this.key));
    this.#offer();
  }

  #keep() {
    const copy = { at: new Date().toISOString(), body: new URLSearchParams(new FormData(this.form)).toString() };
    try {
      localStorage.setItem(this.key, JSON.stringify(copy));
    } catch {
      // Full or forbidden: the site keeps the text all the same.
    }
  }

  /** A form for something new also finds what was typed into an earlier one and never arrived. */
  #offer() {
    this.found = Object.keys(localStorage).find(key => (this.form.elements.concept ? key.startsWith(this.start) : key === this.key));
    if (!this.found) return;
    const { at, body } = JSON.parse(localStorage.getItem(this.found));
    if (typed(new URLSearchParams(body)) === typed(new FormData(this.form))) {
      this.#forget(this.found);
      return;
    }
    const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    this.querySelector("[data-words]").textContent = this.dataset.at.replace("{0}", time.replace(":", "."));
    this.hidden = false;
  }

  /** The site takes it as if it had arrived in time, and shows both texts when somebody else has written since. */
  async #restore() {
    const body = new URLSearchParams(JSON.parse(localStorage.getItem(this.found)).body);
    body.set("_csrf", this.form.elements._csrf.value);
    body.set("stroke", Number(body.get("stroke")) + 1);
    const answer = await fetch(this.address + "/werkversie", { method: "POST", headers: { Accept: "application/json" }, body }).catch(() => null);
    if (answer?.ok || answer?.status === 409) {
      const { address } = await answer.json();
      this.#forget(this.found);
      location.assign(address);
    }
  }

  #forget(key) {
    localStorage.removeItem(key);
    this.hidden = true;
  }
});
