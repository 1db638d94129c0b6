/* Runs before the foreign code of a frame without network: takes away what a content security policy does not govern. */
(() => {
  const frames = "iframe, frame, object, embed, fencedframe";
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceTransport", "WebTransport"]) {
    delete window[name];
  }
  for (const prototype of [Element.prototype, ShadowRoot.prototype]) {
    delete prototype.setHTMLUnsafe;
  }
  const remove = (node) => {
    if (node.nodeType === 1 && node.matches(frames)) {
      node.remove();
    } else if (node.nodeType === 1) {
      node.querySelectorAll(frames).forEach((frame) => frame.remove());
    }
  };
  const watch = (root) =>
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(remove))).observe(root, {
      childList: true,
      subtree: true,
    });
  watch(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
})();
