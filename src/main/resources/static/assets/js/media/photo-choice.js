/* Chooses an image for a row or a document for a link. The list and the fields that it fills work without it. */
import { open } from "omarmt/media/library";

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
    this.button.addEventListener("click", async () => {
      const chosen = await open(this.dataset, false);
      if (chosen) this.choose(chosen);
    });
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
    button.addEventListener("click", async () => {
      const chosen = await open(this.dataset, true);
      if (!chosen) return;
      const row = this.closest(".row");
      const [title, address] = ["title", "address"].map((name) => row.querySelector(`[name$=".${name}"]`));
      address.value = chosen.path;
      if (!title.value) title.value = chosen.label;
      address.dispatchEvent(new Event("input", { bubbles: true }));
      button.focus();
    });
  }
}
customElements.define("photo-choice", PhotoChoice);
customElements.define("document-choice", DocumentChoice);
