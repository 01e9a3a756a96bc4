// Makes of the whole logbook that of a choice of units: `logbook.html#units=F1,F2`. What is left is what
// `touchstone logbook --units F1,F2` makes: parts, contents and tables of these units alone. Without such an
// address nothing is changed.
//
// What is not wanted is taken out of the page, not hidden: no page is printed for it, pages count
// as they should, and a saved copy is the candidate's logbook and no more.

const { units, labels } = qualification;
document.querySelector(".choice-note")?.remove();
const choice = choiceIn(location.hash);
if (choice?.chosen.size) cut(choice.chosen);
else if (choice) empty();
if (choice) document.querySelector("main").prepend(note(choice));
// The address of another choice is another logbook.
whenAnotherChoiceIsNamed(() => location.reload());

// Of an address none of whose units is there nobody wants the whole book.
function empty() {
  document.querySelector("main").replaceChildren();
  document.querySelector(".back")?.remove();
}

function cut(chosen) {
  const others = units.filter((_, number) => !chosen.has(number));
  for (const { id } of others) document.getElementById(id)?.closest(".part")?.remove();
  for (const other of document.querySelectorAll(".part.example, .structure-picture")) other.remove();
  for (const link of document.querySelectorAll("main a[href^='#']")) {
    if (document.getElementById(decoded(link.hash.slice(1)))) continue;
    const entry = link.closest(".contents li");
    if (entry) entry.remove();
    else link.replaceWith(...link.childNodes);
  }
  cutRows(others);
  const open = stillOpen(chosen);
  if (open.length) document.querySelector(".title-page")?.after(block(open));
}

// Takes out the rows that name one of these units, by its code in the first cell and its title behind it, and
// the heads of groups that are left without units.
function cutRows(others) {
  const titles = new Map();
  for (const { code, title } of others) titles.set(code, [...(titles.get(code) ?? []), title]);
  for (const row of document.querySelectorAll("main tbody tr")) {
    const [first, ...cells] = [...row.cells].map((cell) => cell.textContent.trim().replace(/\s+/g, " "));
    if (!titles.get(first)?.some((title) => cells.includes(title))) continue;
    const body = row.parentElement;
    row.remove();
    if ([...body.rows].every((left) => left.classList.contains("group"))) body.remove();
  }
}

// What the rules still ask for, as `touchstone logbook --allow-incomplete` prints it.
function stillOpen(chosen) {
  const judgement = judge(qualification, chosen);
  const open = qualification.rules.flatMap((rule, index) => rule.isRead
    ? judgement.rules[index].needs.map((need) => need.words)
    : [`nobody can tell whether this rule is met: ${rule.text}`]);
  return judgement.isDecided ? open : [...open, tooManyWays];
}

function block(open) {
  return element("div", { className: "still-open" },
    element("p", {}, element("strong", {}, labels.stillOpen)),
    element("p", {}, labels.stillOpenIntroduction),
    element("ul", {}, ...open.map((words) => element("li", {}, words))));
}

// Says on the screen which units are shown, and which codes of the address are none of this logbook's.
function note({ chosen, unknown }) {
  const sentences = unknown.map((code) => filled(labels.noSuchUnit, code));
  if (chosen.size) {
    const names = [...chosen].sort(ascending).map((unit) => units[unit].name);
    sentences.unshift(filled(labels.logbookShows, names.join(", ")));
  }
  const whole = element("a", { href: location.pathname.split("/").pop() }, labels.wholeLogbook);
  const className = chosen.size ? "choice-note" : "choice-note no-units";
  return element("div", { className }, element("p", {}, sentences.join(" ")), element("p", {}, whole));
}
