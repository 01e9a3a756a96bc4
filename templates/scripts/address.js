// A choice of units in the address of a page: `#units=F1,F2`, the codes as `touchstone logbook --units` takes
// them. Nothing else is ever in it, and nothing is stored.

// The units by their names: first as they are written, then by letters and digits alone. A code that a unit has
// goes before one that merely looks like it.
const registers = [(name) => name.trim().toLowerCase(), plain].map((form) => {
  const register = new Map();
  const add = (name, number) => {
    const key = form(name);
    if (key && !register.has(key)) register.set(key, number);
  };
  for (const [number, { code, otherCodes = [] }] of qualification.units.entries()) {
    for (const name of [code, ...otherCodes]) add(name, number);
  }
  for (const [number, { id }] of qualification.units.entries()) add(id, number);
  return { form, register };
});

// The number of the unit that a code names, whatever its capitals, brackets and points; nothing if it names none.
function unitOf(code) {
  for (const { form, register } of registers) {
    const number = register.get(form(code));
    if (number !== undefined) return number;
  }
  return undefined;
}

// The choice that an address names: the numbers of the units, and the codes that no unit has. Nothing if the
// address names none.
function choiceIn(hash) {
  if (!hash.startsWith("#units=")) return null;
  const chosen = new Set();
  const unknown = new Set();
  const parts = hash.slice("#units=".length).split(/[,;]/).map(decoded).filter((part) => part);
  for (const code of parts.flatMap(codesApart)) {
    const number = unitOf(code);
    if (number === undefined) unknown.add(code);
    else chosen.add(number);
  }
  return chosen.size || unknown.size ? { chosen, unknown: [...unknown] } : null;
}

// The codes in what was given as one, where spaces stand between them: `F1 F2`, but not `FE3P 04`.
function codesApart(part) {
  const words = part.split(/[\s,;]+/).filter((word) => word);
  const isOne = unitOf(part) !== undefined || words.every((word) => unitOf(word) === undefined);
  return isOne ? [part] : words;
}

// Does something when the address names another choice. A link within the page leads to its place and leaves the
// choice in the address: whoever makes a bookmark of it, or opens it again, finds the same units.
function whenAnotherChoiceIsNamed(action) {
  window.addEventListener("hashchange", ({ oldURL, newURL }) => {
    const [before, now] = [oldURL, newURL].map((address) => new URL(address).hash);
    if (now.startsWith("#units=")) action();
    else if (choiceIn(before)) history.replaceState(null, "", before);
  });
}

// The address of a choice.
function hashOf(chosen) {
  const codes = [...chosen].sort(ascending).map((number) => {
    const { code, id } = qualification.units[number];
    return encodeURIComponent(unitOf(code) === number ? code : id);
  });
  return `#units=${codes.join()}`;
}

// Letters and digits of a code, with hyphens for what parts them.
function plain(code) {
  return code.toLowerCase().split(/[-./\\_\s]+/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((part) => part).join("-");
}

function decoded(text) {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}

// Replaces `{}` in a label by a word.
function filled(label, ...words) {
  return words.reduce((text, word) => text.replace("{}", () => word), label);
}

// An element of a page with properties and content.
function element(name, properties, ...content) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}
