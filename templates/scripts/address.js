// A choice of units in the address of a page: `#units=F1,F2`, the codes as `touchstone logbook --units` takes
// them. Nothing else is ever in it, and nothing is stored.

// The choice that an address names: the numbers of the units, and the codes that no unit has. Nothing if the
// address names none.
function choiceIn(hash, units) {
  if (!hash.startsWith("#units=")) return null;
  const chosen = new Set();
  const unknown = [];
  for (const code of hash.slice("#units=".length).split(",").map(decoded).filter((code) => code)) {
    const unit = unitOf(code, units);
    if (unit >= 0) chosen.add(unit);
    else if (!unknown.includes(code)) unknown.push(code);
  }
  return chosen.size || unknown.length ? { chosen, unknown } : null;
}

// The address of a choice.
function hashOf(chosen, units) {
  const codes = [...chosen].sort((a, b) => a - b).map((number) => {
    const { code, id } = units[number];
    return encodeURIComponent(code && unitOf(code, units) === number ? code : id);
  });
  return `#units=${codes.join()}`;
}

// The number of the unit that a code names. A code that a unit has goes before one that merely looks like it:
// capitals, brackets and points may be left out.
function unitOf(code, units) {
  for (const form of [(text) => text.trim().toLowerCase(), plain]) {
    const wanted = form(code);
    if (!wanted) continue;
    const found = units.findIndex(({ id, code, otherCodes = [] }) =>
      [code, ...otherCodes, id].some((name) => form(name) === wanted));
    if (found >= 0) return found;
  }
  return -1;
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
