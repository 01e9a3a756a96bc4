// The search field that stands at the head of every page. Until somebody goes to it, this is all that is
// loaded. The rest, and the index, are then put in as scripts, which works from a folder too.
(function () {
  "use strict";
  const form = document.querySelector('form[role="search"]');
  if (!form) return;
  const field = form.querySelector("input");
  const folder = new URL(".", document.currentScript.src);
  const parts = ["search-words.js", "search-engine.js", "search-index.js", "search-results.js"];
  let isLoading = false;

  // Scripts that are put in so run in their order.
  function load() {
    if (isLoading) return;
    isLoading = true;
    for (const part of parts) {
      const script = document.createElement("script");
      script.src = new URL(part, folder).href;
      script.async = false;
      document.head.append(script);
    }
  }

  function isWriting(element) {
    return element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  field.addEventListener("focus", load);
  // What was typed before this ran is looked for as well.
  if (document.activeElement === field || document.body.classList.contains("search")) load();

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isWriting(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
