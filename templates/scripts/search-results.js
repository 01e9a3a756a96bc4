// Shows what a search finds: beneath the field while somebody types, and on the page of the search with filters.
// Results are links and nothing else, so that they open in a tab of their own as any link does.
(function () {
  "use strict";
  const engine = window.touchstoneSearch.open(window.touchstoneIndex);
  const { index } = engine;
  const labels = index.labels;
  const form = document.querySelector('form[role="search"]');
  const field = form.querySelector("input");
  const page = document.body.classList.contains("search") ? document.getElementById("main") : null;
  const root = new URL("..", document.currentScript.src);

  // How much is shown at first: results, hits of each, words of a long text before and behind the first hit.
  const size = page ? { results: 20, hits: 6, words: 24 } : { results: 6, hits: 3, words: 9 };
  const kinds = {
    unit: ["unit", "element"], criterion: ["criterion"], knowledge: ["knowledge"],
    evidence: ["evidence"], prose: ["prose", "heading", "keyWord"], term: ["term"],
    document: ["document", "qualification"],
  };
  // The qualification whose page is open: of a unit that several have, its own page comes first.
  const here = index.qualifications.findIndex(([id]) => location.href.startsWith(new URL(id + "/", root).href));
  let shown = size.results;

  function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (value !== undefined) element[key] = value;
    }
    element.append(...children);
    return element;
  }

  // It can have the focus, so that a press of the mouse between two links does not close it.
  const panel = make("div", { className: "found", tabIndex: -1 });
  const status = make("p", { className: "found-status" });
  status.setAttribute("role", "status");

  // ---- One result

  // The runs of a text, of a long one those around its first hit, with the hits marked.
  function marked(text, query, words) {
    let runs = engine.runs(text, query);
    const first = Math.max(0, runs.findIndex(([, isHit]) => isHit));
    const [start, end] = words ? [first - 2 * words, first + 3 * words] : [0, runs.length];
    const isCut = { before: start > 4, behind: end < runs.length - 4 };
    runs = runs.slice(isCut.before ? start : 0, isCut.behind ? end : runs.length);
    const nodes = runs.map(([run, isHit]) => isHit ? make("mark", {}, run) : run);
    return [isCut.before ? "\u2026 " : "", ...nodes, isCut.behind ? " \u2026" : ""];
  }

  function link(address, className, ...children) {
    return make("a", { href: new URL(address, root).href, className }, ...children);
  }

  function named(code, nodes) {
    return code ? [make("span", { className: "code" }, code), " ", ...nodes] : nodes;
  }

  // The items of an entry that are documents: a unit's pack, a qualification's handbook and logbook.
  function documents(entry) {
    const items = [];
    for (let item = entry.first + 1; item < entry.first + entry.size; item++) {
      if (engine.slots[engine.slotOf[item]].kind === "document") items.push(item);
    }
    return items;
  }

  // What is to be said of a qualification that is not current.
  function notice({ kind }, [{ owner }]) {
    const words = kind === "qualification" ? index.qualifications[owner][2] : "";
    return words ? [make("p", { className: "found-in" }, words)] : [];
  }

  // Where a result stands: the qualifications that have it, each with the documents that go with it.
  function places(entry, pages, withDocuments) {
    const items = withDocuments ? documents(entry) : [];
    const nodes = pages.map(function (page, place) {
      const name = entry.kind === "qualification" || page.owner < 0 ? "" : index.qualifications[page.owner][1];
      const links = items.map((item) =>
        link(engine.item(entry, item, {}, page.owner).address, undefined, ...marked(engine.textOf[item])));
      if (!name) return between(links, " \u00B7 ");
      const where = place ? link(page.address, undefined, name) : name;
      return links.length ? [where, " (", ...between(links, ", "), ")"] : [where];
    }).filter((page) => page.length);
    if (!nodes.length) return [];
    const start = entry.kind === "qualification" ? "" : labels.searchIn + " ";
    const line = nodes.flatMap((page, at) => at ? [" \u00B7 ", ...page] : page);
    return [make("p", { className: "found-in" }, start, ...line)];
  }

  function between(nodes, mark) {
    return nodes.flatMap((node, at) => at ? [mark, node] : [node]);
  }

  // The heading under which an item stands, if it is no statement with a code.
  function heading(entry, item) {
    if (!["prose", "evidence", "keyWord"].includes(engine.slots[engine.slotOf[item]].kind)) return null;
    for (let above = item - 1; above > entry.first; above--) {
      if (engine.slots[engine.slotOf[above]].kind === "heading") return engine.textOf[above];
    }
    return null;
  }

  function hit(entry, item, query, filter) {
    const { code, text, address } = engine.item(entry, item, filter, here);
    const above = code ? null : heading(entry, item);
    const nodes = named(code, marked(text, query, size.words));
    if (above !== null) nodes.unshift(make("span", { className: "found-under" }, ...marked(above), ": "));
    return make("li", {}, link(address, undefined, ...nodes));
  }

  // Beneath the field the first result is shown with its documents; what is found inside others is shown
  // unless their titles say it all. On its page each result is shown whole.
  function result(found, place, query, filter) {
    const { entry, isTitle } = found;
    const pages = engine.pages(entry, undefined, filter, here);
    const codes = [entry.code, ...entry.otherCodes.slice(0, 2)].filter(Boolean).join(" \u00B7 ");
    const head = link(pages[0].address, "found-title", ...named(codes, marked(engine.textOf[entry.first], query)));
    const isWhole = page !== null || query.results.length === 1;
    const isOpen = isWhole || place === 0;
    const own = new Set(isOpen ? documents(entry) : []);
    const inside = isWhole || !isTitle ? engine.ranked(found).filter(({ item }) => !own.has(item)) : [];
    const row = make("li", {}, make(page ? "h2" : "p", {}, head), ...notice(entry, pages),
      ...places(entry, pages, isOpen));
    if (inside.length) row.append(hitList(entry, inside, query, filter));
    return row;
  }

  // The first hits of a result; the page of the search has a button for all.
  function hitList(entry, hits, query, filter) {
    const items = (some) => some.map(({ item }) => hit(entry, item, query, filter));
    const list = make("ul", {}, ...items(hits.slice(0, size.hits)));
    const rest = hits.slice(size.hits);
    if (!rest.length) return list;
    const more = labels.searchMore.replace("#", rest.length);
    if (!page) {
      list.append(make("li", { className: "found-in" }, more));
      return list;
    }
    const button = make("button", { type: "button" }, more);
    button.addEventListener("click", function () {
      const rows = items(rest);
      button.parentElement.replaceWith(...rows);
      rows[0].firstChild.focus();
    });
    list.append(make("li", {}, button));
    return list;
  }

  // ---- All results

  function say(query) {
    if (!query.terms.length) return "";
    if (!query.count) return labels.searchNothing;
    return query.count === 1 ? labels.searchResult : labels.searchResults.replace("#", query.count);
  }

  function show() {
    const filter = page ? chosen() : {};
    const query = engine.find(field.value, filter);
    const list = make("ol", {}, ...query.results.slice(0, shown).map((each, place) => result(each, place, query, filter)));
    panel.replaceChildren(...(query.results.length ? [list] : nothing(query)));
    status.textContent = say(query);
    if (!page && query.count) panel.append(allLink());
    if (page && query.results.length > shown) panel.append(moreButton(query));
    panel.hidden = !query.terms.length;
  }

  // What stands in the place of results; on its page the search says before them that there are none.
  function nothing(query) {
    if (!query.terms.length) return [];
    const suggestion = engine.suggestion(field.value, query);
    const nodes = page ? [] : [make("p", { className: "found-none" }, labels.searchNothing)];
    if (suggestion === undefined) return nodes;
    const button = make("button", { type: "button" }, suggestion);
    button.addEventListener("click", function () {
      field.value = suggestion;
      field.focus();
      if (page) again(); else show();
    });
    return [...nodes, make("p", { className: "found-none" }, labels.searchMeant + " ", button)];
  }

  function moreButton(query) {
    const text = labels.searchMore.replace("#", query.results.length - shown);
    const button = make("button", { type: "button" }, text);
    button.addEventListener("click", function () {
      const next = shown;
      shown += size.results;
      show();
      panel.querySelectorAll(".found-title")[next]?.focus();
    });
    return button;
  }

  function allLink() {
    const address = "search.html#" + new URLSearchParams({ q: field.value });
    return make("p", { className: "found-all" }, link(address, undefined, labels.searchAll));
  }

  // ---- Keys

  // Arrows go from the field through the links and back; Enter opens a link because it is one.
  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || panel.hidden) return;
    const stops = [field, ...panel.querySelectorAll("a, button")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function close(event) {
    if (event.key !== "Escape" || page || panel.hidden) return;
    event.preventDefault();
    field.focus();
    panel.hidden = true;
    status.textContent = "";
  }

  // ---- The page of the search

  const selects = {};

  function select(name, label, all, options) {
    const box = make("select", { name },
      make("option", { value: "" , textContent: all }),
      ...options.map(([value, text]) => make("option", { value, textContent: text })));
    box.addEventListener("change", again);
    selects[name] = box;
    return make("label", {}, label + " ", box);
  }

  function filters() {
    const qualifications = index.qualifications.map(([, title], place) => [place, title]);
    const themes = index.themes.map((theme, place) => [place, theme]);
    const sorts = Object.keys(kinds).map((kind) => [kind, labels["searchKind" + kind[0].toUpperCase() + kind.slice(1)]]);
    return make("div", { className: "filters" },
      select("in", labels.searchQualification, labels.searchAllQualifications, qualifications),
      ...(themes.length ? [select("theme", labels.searchTheme, labels.searchAllThemes, themes)] : []),
      select("kind", labels.searchKind, labels.searchAllKinds, sorts));
  }

  function chosen() {
    const number = (name) => selects[name]?.value ? Number(selects[name].value) : undefined;
    const kind = kinds[selects.kind.value];
    return { qualification: number("in"), theme: number("theme"), kinds: kind && new Set(kind) };
  }

  let writing = 0;

  function again() {
    shown = size.results;
    show();
    clearTimeout(writing);
    writing = setTimeout(writeAddress, 250);
  }

  // The query and the filters are kept behind # in the address, which no server sees.
  function writeAddress() {
    const state = new URLSearchParams({ q: field.value });
    for (const [name, { value }] of Object.entries(selects)) if (value) state.set(name, value);
    history.replaceState(null, "", "#" + state);
  }

  function readAddress() {
    const state = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
    if (state.has("q")) field.value = state.get("q");
    for (const [name, box] of Object.entries(selects)) box.value = state.get(name) || "";
    shown = size.results;
    show();
  }

  function openPage() {
    for (const help of page.querySelectorAll(".without-script")) help.hidden = true;
    page.append(filters(), status, panel);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      again();
    });
    field.addEventListener("input", again);
    window.addEventListener("hashchange", readAddress);
    readAddress();
    field.focus();
  }

  function openBeneathField() {
    form.append(status, panel);
    panel.hidden = true;
    field.addEventListener("input", show);
    field.addEventListener("focus", function () { if (panel.hidden && panel.firstChild) show(); });
    form.addEventListener("focusout", function (event) {
      if (!event.relatedTarget || !form.contains(event.relatedTarget)) panel.hidden = true;
    });
    if (field.value && document.activeElement === field) show();
  }

  // Browsers make fast what has run before: so the first key press need not be the slow one.
  engine.find("the");

  document.addEventListener("keydown", move);
  form.addEventListener("keydown", close);
  if (page) openPage(); else openBeneathField();
})();
