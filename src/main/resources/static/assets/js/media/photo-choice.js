/* Opens the library in a dialog, to choose an image for a row or a document for a link. The list and the fields that it fills work without it. */
let dialog;

function open(title, close, failed, documents, choose) {
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "rich__dialog library-dialog";
    dialog.innerHTML = '<div class="library-dialog__head"><h2 id="library-title"></h2><button type="button" class="button button--quiet button--small"></button></div><div class="library-dialog__body" aria-live="polite"></div>';
    dialog.setAttribute("aria-labelledby", "library-title");
    document.body.append(dialog);
    dialog.querySelector("button").addEventListener("click", () => dialog.close());
  }
  const body = dialog.querySelector(".library-dialog__body");
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("button").textContent = close;
  const load = async (address) => {
    try {
      const answer = await fetch(address, { redirect: "error" });
      if (!answer.ok) throw new Error(String(answer.status));
      body.innerHTML = new DOMParser().parseFromString(await answer.text(), "text/html").body.innerHTML;
    } catch {
      body.textContent = failed;
    }
  };
  const done = (chosen) => {
    choose(chosen);
    dialog.close();
  };
  body.onclick = (event) => {
    const button = event.target.closest("button[data-id]");
    const link = event.target.closest(".pagination a");
    if (button) done(button.dataset);
    if (link) {
      event.preventDefault();
      load(new URL(link.getAttribute("href"), new URL("/beheer/media/kiezen", location.href)));
    }
  };
  body.onsubmit = (event) => {
    if (!event.target.matches(".filter")) return;
    event.preventDefault();
    load(event.target.action + "?" + new URLSearchParams(new FormData(event.target)));
  };
  body.oninput = null;
  dialog.addEventListener("media-taken", (event) => {
    if (documents === !event.detail.thumbnail) done({ id: event.detail.id, src: event.detail.thumbnail, label: event.detail.name, path: event.detail.path, title: event.detail.title });
  }, { once: true });
  load("/beheer/media/kiezen?documenten=" + documents);
  dialog.showModal();
}

class PhotoChoice extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("select");
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "button button--quiet button--small";
    this.image = document.createElement("img");
    this.image.alt = "";
    this.name = document.createElement("span");
    const view = document.createElement("div");
    view.className = "photo-choice";
    view.append(this.image, this.name, this.button);
    this.append(view);
    this.list.hidden = true;
    this.button.addEventListener("click", () => open(this.dataset.title, this.dataset.close, this.dataset.failed, false, (chosen) => this.choose(chosen)));
    this.show();
  }

  choose({ id, src, label, alt = "", credit = "", decorative = "false" }) {
    let option = [...this.list.options].find(({ value }) => value === id);
    if (!option) {
      option = new Option(label, id);
      Object.assign(option.dataset, { src, alt, credit, decorative });
      this.list.append(option);
    }
    option.selected = true;
    const row = this.closest(".row");
    for (const [name, words] of [["alt", alt], ["credit", credit]]) {
      const field = row?.querySelector(`[name$=".${name}"]`);
      if (field && !field.value) field.value = words;
    }
    const box = row?.querySelector('[name$=".decorative"][type=checkbox]');
    if (box && decorative === "true") box.checked = true;
    this.list.dispatchEvent(new Event("input", { bubbles: true }));
    this.list.dispatchEvent(new Event("change", { bubbles: true }));
    this.show();
    this.button.focus();
  }

  show() {
    const option = this.list.selectedOptions[0];
    const chosen = Boolean(option?.value);
    this.image.hidden = !option?.dataset.src;
    if (option?.dataset.src) this.image.src = option.dataset.src;
    this.name.textContent = chosen ? option.textContent : this.dataset.none;
    this.button.textContent = chosen ? this.dataset.other : this.dataset.choose;
    this.button.setAttribute("aria-label", `${this.button.textContent} (${this.querySelector("label").textContent})`);
  }
}

class DocumentChoice extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () =>
      open(this.dataset.title, this.dataset.close, this.dataset.failed, true, ({ path, label }) => {
        const row = this.closest(".row");
        const [title, address] = ["title", "address"].map((name) => row.querySelector(`[name$=".${name}"]`));
        address.value = path;
        if (!title.value) title.value = label;
        address.dispatchEvent(new Event("input", { bubbles: true }));
        button.focus();
      }),
    );
  }
}
customElements.define("photo-choice", PhotoChoice);
customElements.define("document-choice", DocumentChoice);
