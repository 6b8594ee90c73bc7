/* <auto-save> keeps what is typed in the form round it: two seconds after the last keystroke, and every ten while typing goes on.
   It tells the form how that went (draft:kept, draft:signed-out) and shows it to who types. Without it the buttons save. */
const PAUSE = 2_000;
const LONGEST = 10_000;
const PATIENCE = 15_000;
const LONGEST_RETRY = 60_000;
const KEEPALIVE_LIMIT = 60_000;

customElements.define("auto-save", class extends HTMLElement {
  #unsent = false;
  #since = null;
  #failures = 0;
  #sending = null;
  #stopped = false;
  #leaving = false;

  connectedCallback() {
    this.form = this.closest("form");
    // A browser that fills in again what was typed would do so behind the back of the text editor.
    this.form.autocomplete = "off";
    this.form.addEventListener("input", () => this.#typed());
    this.form.addEventListener("submit", event => this.#submit(event));
    this.form.addEventListener("draft:signed-in", () => this.#plan(0));
    addEventListener("online", () => this.#unsent && this.#plan(0));
    addEventListener("pageshow", event => this.#shown(event.persisted));
    addEventListener("beforeunload", event => (this.#unsent || this.#sending) && !this.#leaving && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.hidden && this.#unsent && this.#plan(0));
  }

  /** Whether the version that the page shows may be about to move. */
  get busy() {
    return this.#sending !== null;
  }

  /** Whether the text was put aside, because somebody else had written. */
  get refused() {
    return this.#stopped;
  }

  /** A page that comes back by the back button may be older than what was saved from it. */
  #shown(again) {
    this.#leaving = false;
    if (again && !this.#unsent) location.reload();
  }

  #typed() {
    this.#unsent = true;
    this.#since ??= Date.now();
    if (!this.#failures) this.#plan(Math.min(PAUSE, this.#since + LONGEST - Date.now()));
  }

  #plan(wait) {
    clearTimeout(this.timer);
    if (!this.#stopped) this.timer = setTimeout(() => this.#send(), Math.max(0, wait));
  }

  /** One at a time, so that texts arrive in the order in which they were typed. */
  #send() {
    clearTimeout(this.timer);
    this.#sending ??= this.#post().finally(() => {
      this.#sending = null;
      if (this.#unsent && !this.#failures) this.#plan(PAUSE);
    });
    return this.#sending;
  }

  async #post() {
    this.#unsent = false;
    this.#since = null;
    this.form.elements.stroke.value++;
    const body = new URLSearchParams(new FormData(this.form)).toString();
    try {
      const answer = await fetch(this.form.getAttribute("action") + "/werkversie", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8", Accept: "application/json" },
        body,
        keepalive: body.length < KEEPALIVE_LIMIT,
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.ok) return this.#kept(await answer.json());
      if (answer.status === 409) return this.#refused(await answer.json());
      if (answer.status === 401 || answer.status === 403) return this.#signedOut();
      if (answer.status < 500 && answer.status !== 429) return this.#failed(this.dataset.impossible, LONGEST_RETRY);
    } catch {
      // No connection, or none in time: as when the server is away.
    }
    return this.#failed(this.dataset.offline, 2 ** this.#failures * PAUSE);
  }

  #kept({ seen, words, address }) {
    this.#failures = 0;
    this.form.elements.seen.value = seen;
    if (words && this.form.elements.concept) history.replaceState(null, "", address);
    this.#say(words);
    this.form.dispatchEvent(new CustomEvent("draft:kept", { detail: { all: !this.#unsent } }));
    return "kept";
  }

  #refused({ words }) {
    this.#stopped = true;
    this.#say(words, true);
    const both = document.createElement("button");
    both.type = "button";
    both.className = "button button--quiet button--small";
    both.textContent = this.dataset.both;
    both.addEventListener("click", () => this.form.requestSubmit());
    this.append(both);
    return "refused";
  }

  #signedOut() {
    this.form.dispatchEvent(new CustomEvent("draft:signed-out"));
    this.#failed(this.dataset.ended, LONGEST_RETRY);
    return "signed-out";
  }

  #failed(words, wait) {
    this.#unsent = true;
    this.#failures++;
    this.#say(words, true);
    this.#plan(Math.min(wait, LONGEST_RETRY));
    return "failed";
  }

  /** Everything is sent before a button does its work: then no error page can stand where a text was. */
  async #submit(event) {
    if (this.#leaving) return;
    if (this.#stopped) {
      this.#leaving = true;
      return;
    }
    event.preventDefault();
    let outcome;
    do {
      outcome = await this.#send();
      if (outcome === "signed-out") await new Promise(done => this.form.addEventListener("draft:signed-in", done, { once: true }));
    } while (outcome === "signed-out" || (outcome === "kept" && this.#unsent));
    if (outcome === "kept" || outcome === "refused") {
      this.#leaving = true;
      this.form.elements.stroke.value++;
      this.form.requestSubmit(event.submitter);
    }
  }

  /** Says the same thing once: it is read aloud. */
  #say(words, problem = false) {
    if (words !== this.textContent) this.textContent = words;
    this.toggleAttribute("data-problem", problem);
  }
});
