/* <sign-in-again> lets somebody log in without leaving the text when the session has ended. Who has logged in in another window
   already only gets the new token of the forms. */
const page = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");
const here = () => location.pathname + location.search;

customElements.define("sign-in-again", class extends HTMLElement {
  connectedCallback() {
    this.editor = document.querySelector("form.editor");
    this.dialog = this.querySelector("dialog");
    this.editor.addEventListener("draft:signed-out", () => this.#read(fetch(here())));
    this.querySelector("form").addEventListener("submit", event => {
      event.preventDefault();
      const body = new URLSearchParams(new FormData(event.target));
      body.set("_csrf", this.token);
      body.set("naar", here());
      this.#read(fetch("/inloggen", { method: "POST", body }));
    });
  }

  /** Reads where an answer led: to the editor, or to the form for logging in. */
  async #read(request) {
    const answer = await request.catch(() => null);
    if (!answer) return this.#say(this.dataset.offline);
    const found = await page(answer);
    const token = found.querySelector("form.editor [name=_csrf]")?.value;
    if (token && found.querySelector("sign-in-again").dataset.account === this.dataset.account) return this.#goOn(token);
    this.token = found.querySelector("form[action='/inloggen'] [name=_csrf]")?.value ?? token ?? this.token;
    this.#say(token ? this.dataset.other : answer.ok ? "" : this.dataset.refused);
    if (!this.dialog.open) this.dialog.showModal();
  }

  #goOn(token) {
    for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token;
    if (this.dialog.open) this.dialog.close();
    this.querySelector("form").reset();
    this.editor.dispatchEvent(new CustomEvent("draft:signed-in"));
  }

  #say(words) {
    this.querySelector("[data-problem]").textContent = words;
  }
});
