// Lets people choose units on the page of a qualification: ticks by group, and beside them what the rules say.
// Everything here is made by this script, so that without it the page has no dead controls.

const { units, groups, rules, labels } = qualification;
function begin(room) {
  const boxes = new Map();
  const view = {
    sum: element("p", { className: "chooser-sum" }),
    unknown: element("p", { className: "chooser-unknown", hidden: true }),
    rules: element("ul", { className: "chooser-rules" }),
    advice: element("ul", { className: "chooser-advice" }),
    open: element("a", { className: "chooser-open" }, labels.logbookForChoice),
    status: element("p", { className: "chooser-status" }),
  };
  view.status.setAttribute("role", "status");
  const again = element("button", { type: "button" }, labels.beginAgain);
  const ticks = element("form", { autocomplete: "off" },
    ...groups.filter((group) => group.units.length).map((group) => fieldset(group, boxes)));
  const heading = element("h2", { id: "choose-units", tabIndex: -1 }, labels.chooseUnits);
  const result = element("section", { className: "chooser-result" },
    view.sum, element("p", { className: "chooser-actions" }, view.open, " ", again), view.rules, view.advice,
    view.status);
  result.setAttribute("aria-label", labels.rulesMet);
  room.append(heading, element("p", {}, labels.chooseUnitsIntroduction), view.unknown,
    element("div", { className: "chooser-body" }, ticks, result));

  addToContents(heading);

  const chosen = () => new Set([...boxes.keys()].filter((unit) => boxes.get(unit).checked));
  const tick = (wanted) => boxes.forEach((box, unit) => { box.checked = wanted.has(unit); });
  const mandatory = new Set([...units.keys()].filter((unit) => units[unit].isMandatory));
  const keep = () => history.replaceState(null, "", hashOf(chosen()));

  // Takes over the choice of the address, if it names one.
  function read() {
    const choice = choiceIn(location.hash);
    if (choice) tick(choice.chosen);
    view.unknown.textContent = choice?.unknown.map((code) => filled(labels.noSuchUnit, code)).join(" ") ?? "";
    view.unknown.hidden = !view.unknown.textContent;
    show(view, chosen());
    return choice;
  }

  ticks.addEventListener("change", () => {
    keep();
    view.unknown.hidden = true;
    show(view, chosen());
  });
  ticks.addEventListener("submit", (event) => event.preventDefault());
  again.addEventListener("click", () => {
    tick(mandatory);
    keep();
    view.unknown.hidden = true;
    show(view, chosen());
  });
  whenAnotherChoiceIsNamed(read);
  tick(mandatory);
  if (read() || location.hash === `#${heading.id}`) heading.scrollIntoView();
}

// Puts the heading into the contents of the page.
function addToContents(heading) {
  const next = document.querySelector(".on-page a[href='#documents']")?.parentElement;
  if (!next) return;
  next.before(element("li", {}, element("a", { href: `#${heading.id}` }, heading.textContent)));
}

// The units of a group as ticks.
function fieldset(group, boxes) {
  const legend = group.details ? `${group.name} (${group.details})` : group.name;
  return element("fieldset", {}, element("legend", {}, legend), ...group.units.map((number) => {
    const { code, name, title, level, credit } = units[number];
    const box = element("input", { type: "checkbox", name: "units", value: name });
    boxes.set(number, box);
    const figures = [];
    if (level !== undefined) figures.push(`${labels.level} ${level}`);
    if (credit !== undefined) figures.push(`${labels.credit} ${credit}`);
    return element("label", {}, box,
      element("span", { className: "chooser-unit" }, code ? element("b", {}, code) : "",
        ` ${title} `, element("small", {}, figures.join(", "))));
  }));
}

// Shows what the rules say of a choice.
function show(view, chosen) {
  const judgement = judge(qualification, chosen);
  const unread = rules.filter((rule) => !rule.isRead).length;
  const met = rules.filter((rule, index) => rule.isRead && judgement.rules[index].isMet).length;
  const sums = [filled(labels.unitsChosen, chosen.size)];
  if (units.some((unit) => unit.credit !== undefined)) sums.push(filled(labels.creditsChosen, judgement.credits));
  let state = filled(labels.rulesMet, met, rules.length);
  if (judgement.isMet && judgement.isDecided && rules.length) state = unread ? labels.rulesNotChecked : labels.allRulesMet;
  const missing = judgement.rules.flatMap(({ needs }) => needs.map((need) => need.words));
  view.sum.replaceChildren(
    element("span", {}, sums.join(", ")), " ", element("strong", {}, rules.length ? state : ""),
    element("span", { className: "chooser-missing" }, ...missing.map((words) => element("span", {}, words))));
  view.rules.replaceChildren(...rules.map((rule, index) => item(rule, judgement.rules[index])));
  const further = [adviceOn(judgement, units), ...judgement.remarks];
  if (!judgement.isDecided) further.unshift(tooManyWays);
  view.advice.replaceChildren(...further.filter((words) => words).map((words) => element("li", {}, words)));
  view.open.href = `logbook.html${hashOf(chosen)}`;
  view.open.hidden = !chosen.size;
  announce(view.status, [sums.join(", "), state, ...missing].join(". "));
}

// A rule, whether it is met, and what is to be done about it.
function item(rule, { isMet, needs }) {
  const state = !rule.isRead ? "not-checked" : isMet ? "met" : "not-met";
  const words = { "met": labels.ruleMet, "not-met": labels.ruleNotMet, "not-checked": labels.ruleNotChecked };
  const made = element("li", { className: state },
    element("span", { className: "state" }, `${words[state]}:`), " ", element("span", {}, rule.printed));
  if (needs.length) made.append(element("ul", {}, ...needs.map((need) => element("li", {}, need.words))));
  return made;
}

// Tells a screen reader once whoever ticks has paused.
let pause;
function announce(status, words) {
  clearTimeout(pause);
  pause = setTimeout(() => { status.textContent = words; }, 700);
}

const room = document.querySelector(".chooser");
if (room && units.length) begin(room);
