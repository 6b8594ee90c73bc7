/* <preview-frame> makes a page of data-width CSS pixels fit into the room that there is, as if one looked at it from further away. */
customElements.define("preview-frame", class extends HTMLElement {
  static observedAttributes = ["data-width"];

  connectedCallback() {
    new ResizeObserver(() => this.#fit()).observe(this);
  }

  attributeChangedCallback() {
    this.#fit();
  }

  #fit() {
    if (this.clientWidth) this.style.setProperty("--scale", Math.min(1, this.clientWidth / this.dataset.width));
  }
});
