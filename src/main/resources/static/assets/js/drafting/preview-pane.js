/* <preview-pane> shows beside the text how readers will see it. Its button leads to a page of its own where there is no room for that.
   After a text was kept it shows the new one, at most every five seconds, and less often when the site is slow: a preview costs it something. */
const EVERY = 5_000;
const SELDOM = 20_000;
const BESIDE = matchMedia("(min-width: 64rem)");

customElements.define("preview-pane", class extends HTMLElement {
  #asked = 0;
  #rest = EVERY;
  #timer = null;
  #coming = null;

  connectedCallback() {
    this.form = this.closest("form");
    this.opener = this.form.querySelector("[name=then][value=preview]");
    this.stage = this.querySelector("preview-frame");
    this.opener.addEventListener("click", event => this.#press(event));
    this.form.addEventListener("draft:kept", () => this.#plan());
    document.addEventListener("visibilitychange", () => this.stale && this.#plan());
    this.addEventListener("keydown", event => this.#escape(event));
    this.querySelector("[data-close]").addEventListener("click", () => this.#close());
    for (const button of this.querySelectorAll("button[data-width]")) button.addEventListener("click", () => this.#resize(button));
  }

  #press(event) {
    if (!BESIDE.matches) return;
    event.preventDefault();
    if (this.hidden) this.#open();
    else this.#close();
  }

  #open() {
    this.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    this.focus();
    this.#show();
  }

  #close() {
    this.hidden = true;
    this.opener.setAttribute("aria-expanded", "false");
    clearTimeout(this.#timer);
    this.#timer = this.#coming = null;
    this.stage.replaceChildren();
    this.opener.focus();
  }

  #escape(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.#close();
  }

  #resize(button) {
    this.stage.dataset.width = button.dataset.width;
    for (const other of this.querySelectorAll("button[data-width]")) other.setAttribute("aria-pressed", other === button);
  }

  /** Nothing is fetched while nobody can see it. */
  #plan() {
    this.stale = true;
    if (this.hidden || document.hidden || this.#coming || this.#timer) return;
    this.#timer = setTimeout(() => this.#show(), Math.max(0, this.#asked + this.#rest - Date.now()));
  }

  /** The next page is loaded behind the one that is seen, so that nothing flickers and no step is added to the history. */
  #show() {
    this.#timer = null;
    this.stale = false;
    this.#asked = Date.now();
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
    frame.title = this.dataset.frame;
    frame.src = this.dataset.page;
    frame.addEventListener("load", () => frame === this.#coming && this.#turn(frame));
    this.#coming = frame;
    this.stage.append(frame);
  }

  #turn(frame) {
    this.#coming = null;
    this.#rest = Math.min(SELDOM, Math.max(EVERY, 10 * (Date.now() - this.#asked)));
    const made = frame.contentDocument?.querySelector("[data-preview]");
    if (made) {
      const before = frame.previousElementSibling;
      frame.contentWindow.scrollTo(0, before?.contentWindow.scrollY ?? 0);
      frame.contentDocument.addEventListener("keydown", event => this.#escape(event));
      if (before?.contains(document.activeElement)) frame.focus();
      before?.remove();
    } else {
      frame.remove();
    }
    this.querySelector("[role=status]").textContent = made ? "" : this.dataset.failed;
    if (this.stale) this.#plan();
  }
});
