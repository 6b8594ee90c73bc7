/** Puts a player in place of the picture of a video once a reader asks for it. Who opens the link in another tab still gets the page of the provider. */
class VideoPlayer extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link.addEventListener('click', (event) => {
      const poster = this.querySelector('.video__poster');
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!poster || elsewhere || !this.dataset.player) {
        return;
      }
      event.preventDefault();
      const frame = this.frame();
      poster.replaceWith(frame);
      this.querySelector('.video__note').remove();
      frame.focus();
    });
  }

  /** YouTube plays for nobody who does not say which site asks. */
  frame() {
    const frame = document.createElement('iframe');
    frame.title = this.dataset.title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = this.dataset.player;
    return frame;
  }
}
customElements.define('video-player', VideoPlayer);
