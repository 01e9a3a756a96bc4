// Judges a choice of units by the rules of a qualification, as `touchstone check` and `touchstone logbook`
// do: `Sources/Choosing/Judging` once more, for the browser, with the same words. A test judges thousands of
// choices by both.
//
// The qualification is data that `touchstone build` writes from its model. A rule comes to a *demand*: a count
// of units or credits with two bounds, or *at least so many of these demands* (see docs/rules.md).

const tooManyWays = "work out by hand whether the rules are met; there are too many ways";

// What the rules say of a choice, which is a set of numbers of units.
function judge(qualification, chosen) {
  const { units, rules } = qualification;
  const demands = rules.flatMap((rule) => conjunctsOf(rule.demand));
  const tally = new Tally(units, chosen);
  for (const demand of demands) tally.setAside(demand, demands);
  const verdicts = rules.map((rule) => {
    const conjuncts = conjunctsOf(rule.demand);
    return {
      isMet: conjuncts.every((demand) => tally.meets(demand)),
      needs: conjuncts.flatMap((demand) => tally.needs(demand, demands)),
    };
  });
  const judgement = {
    isMet: verdicts.every((verdict) => verdict.isMet),
    isDecided: tally.isDecided,
    credits: [...chosen].reduce((sum, unit) => sum + creditOf(units[unit]), 0),
    rules: verdicts,
    remarks: [],
    removal: [],
    completion: null,
    mending: [],
  };
  const mending = new Mending(demands, units, chosen);
  if (judgement.isMet) {
    judgement.completion = [];
    judgement.remarks = mending.surplus();
  } else {
    mending.mend(judgement);
  }
  return judgement;
}

// The shortest way to a choice that holds, where the single rules do not tell it; else nothing.
function adviceOn(judgement, units) {
  const needs = judgement.rules.flatMap((verdict) => verdict.needs);
  if (judgement.isMet || needs.length < 2 || !judgement.completion) return "";
  const names = (numbers) => listed(numbers.map((unit) => units[unit].name), "and");
  const steps = [];
  if (judgement.removal.length) steps.push(`leave out ${names(judgement.removal)}`);
  if (judgement.completion.length) steps.push(`take ${names(judgement.completion)}`);
  return steps.length ? `${steps.join(" and ")}, for example, to meet all rules` : "";
}

// What a choice holds of each count.
class Tally {
  isDecided = true;
  // How much is set aside for each further count, by its number.
  aside = new Map();

  constructor(units, chosen) {
    this.units = units;
    this.chosen = chosen;
  }

  weight(count, unit) {
    return count.measure === "units" ? 1 : creditOf(this.units[unit]);
  }

  // The chosen units or credits of a count.
  held(count) {
    return count.units.reduce(
      (sum, unit) => sum + (this.chosen.has(unit) ? this.weight(count, unit) : 0), 0);
  }

  // What counts towards the lower bound: what is set aside, if it is a further count.
  reached(count) {
    return count.setsAside === undefined ? this.held(count) : (this.aside.get(count.setsAside) ?? 0);
  }

  meets(demand) {
    if (demand.of) return demand.of.filter((inner) => this.meets(inner)).length >= demand.some;
    return this.reached(demand) >= demand.atLeast && this.held(demand) <= (demand.atMost ?? Infinity);
  }

  // Works out how much can be set aside for the further counts of a demand.
  setAside(demand, demands) {
    for (const count of countsOf(demand)) {
      const number = count.setsAside;
      if (number === undefined) continue;
      const others = demands.map((other) => this.kept(other, number)).filter((other) => other);
      const colours = this.units.map((_, unit) => (this.chosen.has(unit) ? 0 : null));
      let low = 0;
      let high = Math.min(count.atLeast, this.held(count));
      this.aside.set(number, 0);
      // What can be set aside can be set aside in part: the largest amount is found by halving.
      while (low < high) {
        const middle = Math.floor((low + high + 1) / 2);
        const wanted = [...others, { ...count, atLeast: middle }];
        const model = new Model(wanted, this.units, colours, (_, size) => [size, size]);
        const result = new Search(model.problem).run();
        if (result === "undecided") this.isDecided = false;
        if (typeof result === "string") high = middle - 1;
        else low = middle;
      }
      this.aside.set(number, low);
    }
  }

  // What must stay as met as it is while something is set aside for a further count.
  kept(demand, number) {
    const counts = countsOf(demand);
    if (!counts.some((count) => count.setsAside !== undefined || count.without?.length)) return null;
    if (demand.of) return this.meets(demand) ? demand : this.keptAside(counts, number);
    if (demand.setsAside === number) return null;
    const atLeast = Math.min(demand.atLeast, this.reached(demand));
    return atLeast > 0 ? { ...demand, atLeast, atMost: undefined } : null;
  }

  // What has been set aside for the other further counts of a demand that is not met yet.
  keptAside(counts, number) {
    const parts = counts
      .filter(({ setsAside }) => setsAside !== undefined && setsAside !== number)
      .map((count) => ({ ...count, atLeast: this.reached(count) }))
      .filter((count) => count.atLeast > 0);
    return parts.length ? { some: parts.length, of: parts } : null;
  }

  // What is to be done about a demand; nothing if it is met.
  needs(demand, demands) {
    if (this.meets(demand)) return [];
    if (!demand.of) return [this.need(demand, demands)];
    const open = demand.of.filter((inner) => !this.meets(inner));
    const missing = demand.some - (demand.of.length - open.length);
    if (demand.some > demand.of.length) return [{ words: "no choice meets this rule" }];
    const ways = open
      .map((inner) => conjunctsOf(inner).flatMap((part) => this.needs(part, demands)))
      .map((way) => way.map((need) => need.words).join(", and "))
      .filter((words) => words);
    const head = missing === 1 ? "do one of these: " : `do ${missing} of these: `;
    return [{ words: (ways.length > missing ? head : "") + ways.join("; or ") }];
  }

  need(count, demands) {
    const names = (units) => units.map((unit) => this.units[unit].name);
    const held = this.held(count);
    if (held > (count.atMost ?? Infinity)) {
      const units = count.units.filter((unit) => this.chosen.has(unit));
      return { words: wordsForLeaving(count, held - count.atMost, names(units)) };
    }
    const barred = this.barred(demands);
    const units = count.units.filter((unit) => !this.chosen.has(unit) && !barred.has(unit));
    return { words: wordsForTaking(count, count.atLeast - this.reached(count), names(units)) };
  }

  // The units that cannot be added without going beyond a bound that is kept so far.
  barred(demands) {
    const barred = new Set();
    for (const count of demands) {
      if (count.of || count.atMost === undefined) continue;
      const held = this.held(count);
      if (held > count.atMost) continue;
      for (const unit of count.units) {
        if (held + this.weight(count, unit) > count.atMost) barred.add(unit);
      }
    }
    return barred;
  }
}

// Questions about choices near a given one: units of colour 1 are chosen, those of colour 0 are not.
class Mending {
  constructor(demands, units, chosen) {
    this.demands = demands;
    this.units = units;
    this.chosen = chosen;
    this.colours = units.map((_, unit) => (chosen.has(unit) ? 1 : 0));
  }

  model() {
    return new Model(this.demands, this.units, this.colours, (_, size) => [0, size]);
  }

  solve({ removing, adding, keeping, withClass }) {
    const model = this.model();
    const { problem } = model;
    problem.require(model.termsOfColour(1), this.chosen.size - removing);
    if (adding !== undefined) problem.requireAtMost(model.termsOfColour(0), adding);
    if (keeping !== undefined) problem.requireAtMost(model.termsOfColour(1), keeping);
    if (withClass !== undefined) problem.require([[model.classes[withClass].variable, 1]], 1);
    return model.answer();
  }

  // The smallest number for which there is a choice; what one allows, larger ones allow too.
  fewest(most, judgement, ask) {
    let low = 0;
    let high = most + 1;
    while (low < high) {
      const middle = low + Math.min(high - low - 1, Math.floor((high - low) / 4));
      const answer = ask(middle);
      if (answer === "undecided") {
        judgement.isDecided = false;
        return null;
      }
      if (answer === "none") low = middle + 1;
      else high = middle;
    }
    return low <= most ? low : null;
  }

  // Works out the fewest units that have to go and to come, and all that can be among the latter.
  mend(judgement) {
    const removing = this.fewest(this.chosen.size, judgement, (number) => this.solve({ removing: number }));
    if (removing === null) return;
    const free = this.units.length - this.chosen.size;
    const adding = this.fewest(free, judgement, (number) => this.solve({ removing, adding: number }));
    if (adding === null) return;
    const best = this.solve({ removing, adding });
    if (typeof best === "string") return;
    judgement.removal = [...this.chosen].filter((unit) => !best.includes(unit)).sort(ascending);
    judgement.completion = best.filter((unit) => !this.chosen.has(unit));
    const helpful = new Set(judgement.completion);
    for (const [index, { members, colour }] of this.model().classes.entries()) {
      if (colour !== 0) continue;
      if (!members.some((unit) => helpful.has(unit))) {
        const other = this.solve({ removing, adding, withClass: index });
        if (other === "none") continue;
        if (other === "undecided") judgement.isDecided = false;
        else for (const unit of other) if (!this.chosen.has(unit)) helpful.add(unit);
      }
      if (members.some((unit) => helpful.has(unit))) for (const unit of members) helpful.add(unit);
    }
    judgement.mending = [...helpful].sort(ascending);
  }

  // Says how many units of a valid choice could be left out.
  surplus() {
    const { size } = this.chosen;
    const keep = this.fewest(size, {}, (number) => this.solve({ removing: size, adding: 0, keeping: number }));
    if (keep === null || keep >= size) return [];
    const more = size - keep;
    return [`${more} ${more === 1 ? "unit" : "units"} more than needed: `
      + `${size} are chosen, and ${keep} of them would do`];
  }
}

// "take 1 more unit from Group C: B9, B10, B11 or B17 would do"
function wordsForTaking(count, missing, units) {
  const noun = count.noun + (missing === 1 ? "" : "s");
  const what = `${missing} ${count.setsAside === undefined ? "more" : "further"} ${noun}`;
  const head = ["take", what, placeWords(count), count.level].filter((words) => words).join(" ");
  if (!units.length) return `${head}, but none is left to be taken`;
  if (count.measure === "units" && units.length <= missing) {
    return units.length < missing
      ? `${head}, but only ${listed(units, "and")} can be taken`
      : `${head}: ${listed(units, "and")}`;
  }
  return `${head}: ${someOf(units)} would do`;
}

// "leave out 1 of A14, C6 and D9: at most 2 optional units at level 7 or 8 may be taken"
function wordsForLeaving(count, excess, units) {
  const what = count.measure === "units"
    ? (units.length === excess ? "" : `${excess} of `) + listed(units, "and")
    : `${excess} ${excess === 1 ? "credit" : "credits"} of ${listed(units, "and")}`;
  const limit = count.atMost ?? 0;
  const noun = count.noun + (limit === 1 ? "" : "s");
  const rest = [limit === 0 ? "no" : `at most ${limit}`, noun, placeWords(count), count.level];
  return `leave out ${what}: ${rest.filter((words) => words).join(" ")} may be taken`;
}

function placeWords(count) {
  return count.place ? `from ${count.place}` : "";
}

// A list that stays readable: the first units, and how many others there are.
function someOf(units) {
  if (units.length <= 10) return listed(units, "or");
  return `${units.slice(0, 8).join(", ")} or one of ${units.length - 8} others`;
}

// "a, b or c"
function listed(words, word) {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${word} ${words.at(-1)}`;
}
