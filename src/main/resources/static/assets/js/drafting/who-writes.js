/* <who-writes> says who else has this text open, and whether somebody has written in the meantime. It asks while somebody is at the
   page, so that a page that was left open does not keep its session alive. */
const EVERY = 15_000;
const AWAY = 600_000;

customElements.define("who-writes", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.here = Date.now();
    for (const sign of ["input", "keydown", "pointermove"]) {
      document.addEventListener(sign, () => (this.here = Date.now()), { passive: true });
    }
    document.addEventListener("visibilitychange", () => this.#ask());
    addEventListener("pagehide", () => navigator.sendBeacon(this.#address(), this.#hand({ closing: true })));
    setInterval(() => this.#ask(), EVERY);
    this.#ask();
  }

  async #ask() {
    if (document.hidden || Date.now() - this.here > AWAY) return;
    const headers = { Accept: "application/json" };
    const answer = await fetch(this.#address(), { method: "POST", headers, body: this.#hand() }).catch(() => null);
    if (!answer?.ok) return;
    const present = await answer.json();
    const { busy, refused } = this.form.querySelector("auto-save");
    const newer = present.seen > this.form.elements.seen.value && !busy && !refused;
    this.#say(newer ? `${present.words} ${this.dataset.newer}`.trim() : present.words, newer);
  }

  #address() {
    return this.form.getAttribute("action") + "/aanwezigheid";
  }

  #hand(more = {}) {
    const { _csrf, pen, concept } = this.form.elements;
    return new URLSearchParams({ _csrf: _csrf.value, pen: pen.value, ...(concept && { concept: concept.value }), ...more });
  }

  /** Says the same thing once: it is read aloud. */
  #say(words, newer) {
    if (words === this.words) return;
    this.words = words;
    this.textContent = words;
    if (!newer) return;
    const reload = document.createElement("button");
    reload.type = "button";
    reload.className = "button button--quiet button--small";
    reload.textContent = this.dataset.reload;
    reload.addEventListener("click", () => location.reload());
    this.append(reload);
  }
});
