// While `touchstone build --watch` runs, a page loads itself again when it, or a style or script of the site, has
// been written anew. It asks by putting in a script, which works from a folder too; an ordinary build has
// nothing of this.
(() => {
  "use strict";
  const assets = document.currentScript.src.replace(/[^/]*$/, "");
  const root = assets.replace(/[^/]*\/$/, "");
  const here = decodeURI(location.href.split(/[?#]/)[0].slice(root.length));
  const own = /(^|\/)$/.test(here) ? `${here}index.html` : here;
  const isSeen = (path) => path === own
    || path.startsWith("assets/") && path !== "assets/search-index.js";

  let last;
  globalThis.touchstoneWrote = (number, paths) => {
    const before = last;
    last = number;
    if (before === undefined || before === number) return;
    // A stamp that was missed may have been about this page.
    if (number !== before + 1 || !paths || paths.some(isSeen)) location.reload();
  };

  const ask = () => {
    const script = document.createElement("script");
    script.src = `${assets}watch-stamp.js?${Date.now()}`;
    script.onload = script.onerror = () => {
      script.remove();
      setTimeout(ask, 100);
    };
    document.head.append(script);
  };
  ask();
})();
