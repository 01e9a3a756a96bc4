// From rules to whole numbers, and an exact search among them.
//
// This is `Sources/Choosing/Solving` once more, step for step, for the browser: the same classes of like
// units, the same order of variables, the same bound on the work. The strategy is told there. It has to
// be the same down to the order, because what is undecided at the bound and which of several ways is
// named as an example depend on it. A test holds one against the other.

const searchBudget = 200_000;
const largestMemory = 2_000_000;

// All values of a range, times a factor.
function scaled([low, high], factor) {
  return factor < 0 ? [high * factor, low * factor] : [low * factor, high * factor];
}

// A question about whole numbers: one for each variable, so that every sum reaches its bound.
class Problem {
  ranges = [];
  rows = [];

  addVariable(range) {
    this.ranges.push(range);
    return this.ranges.length - 1;
  }

  // Terms are pairs of a variable and a factor; those of one variable are added up.
  require(terms, atLeast) {
    const sums = new Map();
    for (const [variable, factor] of terms) sums.set(variable, (sums.get(variable) ?? 0) + factor);
    const sum = [...sums].filter(([, factor]) => factor !== 0).sort((a, b) => a[0] - b[0]);
    this.rows.push({ terms: sum, atLeast });
  }

  requireAtMost(terms, atMost) {
    this.require(terms.map(([variable, factor]) => [variable, -factor]), -atMost);
  }
}

// Looks for values that meet every row: an array of them, "none", or "undecided" at the bound.
class Search {
  constructor(problem) {
    this.ranges = problem.ranges;
    this.needs = problem.rows.map((row) => row.atLeast);
    this.lowest = problem.rows.map(() => 0);
    this.highest = problem.rows.map(() => 0);
    this.columns = problem.ranges.map(() => []);
    this.spans = problem.rows.map(({ terms }, row) => {
      for (const [variable, factor] of terms) {
        const [low, high] = scaled(this.ranges[variable], factor);
        this.columns[variable].push([row, factor]);
        this.lowest[row] += low;
        this.highest[row] += high;
      }
      return terms.length ? [terms[0][0], terms.at(-1)[0] + 1] : [0, 1];
    });
    this.failed = new Set();
    this.memory = 0;
  }

  run() {
    if (this.needs.some((need, row) => need > this.highest[row])) return "none";
    let budget = searchBudget;
    const open = [];
    const values = [];
    while (values.length < this.ranges.length) {
      const variable = values.length;
      if (open.length === variable) {
        const state = this.state(variable);
        const left = this.failed.has(state.key) ? [0, -1] : this.candidates(variable);
        open.push({ left, state });
      }
      budget -= 1 + Math.floor(this.needs.length / 8) + this.columns[variable].length;
      if (budget <= 0) return "undecided";
      const { left } = open[variable];
      if (left[0] > left[1]) {
        this.remember(open.pop().state);
        if (!values.length) return "none";
        this.move(variable - 1, values.pop(), -1);
        continue;
      }
      const value = left[0]++;
      this.move(variable, value, 1);
      values.push(value);
    }
    return values;
  }

  // The first and the last value with which every row of a variable can still be reached.
  candidates(variable) {
    let [low, high] = this.ranges[variable];
    for (const [row, factor] of this.columns[variable]) {
      const missing = this.needs[row] - this.highest[row] + scaled(this.ranges[variable], factor)[1];
      if (factor > 0) low = Math.max(low, Math.ceil(missing / factor));
      else high = Math.min(high, Math.floor(missing / factor));
    }
    return [low, high];
  }

  // Gives a variable a value, or takes it back.
  move(variable, value, sign) {
    for (const [row, factor] of this.columns[variable]) {
      const [low, high] = scaled(this.ranges[variable], factor);
      this.needs[row] -= sign * factor * value;
      this.lowest[row] -= sign * low;
      this.highest[row] -= sign * high;
    }
  }

  // What the future depends on: the variable, and the needs of rows that are not settled.
  state(variable) {
    const state = [variable];
    for (const [row, [first, end]] of this.spans.entries()) {
      if (first >= variable || variable >= end) continue;
      state.push(this.needs[row] <= this.lowest[row] ? "" : this.needs[row]);
    }
    return { key: state.join(), size: state.length + 4 };
  }

  remember({ key, size }) {
    if (this.memory + size > largestMemory || this.failed.has(key)) return;
    this.failed.add(key);
    this.memory += size;
  }
}

// Demands on units as a problem. A unit has a colour, which says what the question asks of it; one of no
// colour (null) is left out. `range(colour, size)` says how many units of a class may be chosen.
class Model {
  classes = [];
  problem = new Problem();

  constructor(demands, units, colours, range) {
    this.counts = demands.flatMap(countsOf);
    this.classesOfCounts = this.counts.map(() => []);
    this.aside = new Map();
    this.group(units, colours);
    this.addVariables(demands, range);
    this.addSettingAside();
    const walk = { count: 0, gate: 0 };
    for (const demand of demands) this.require(demand, null, walk);
  }

  termsOfColour(colour) {
    return this.classes.filter((one) => one.colour === colour).map((one) => [one.variable, 1]);
  }

  // The numbers of the chosen units, "none" or "undecided"; of the units of a class the first are taken.
  answer() {
    const values = new Search(this.problem).run();
    if (typeof values === "string") return values;
    return this.classes.flatMap((one) => one.members.slice(0, values[one.variable])).sort(ascending);
  }

  group(units, colours) {
    const memberships = units.map(() => []);
    const countsCredits = units.map(() => false);
    for (const [index, count] of this.counts.entries()) {
      for (const unit of count.units) {
        memberships[unit].push(index);
        if (count.measure === "credits") countsCredits[unit] = true;
      }
    }
    const known = new Map();
    for (const [unit, colour] of colours.entries()) {
      if (colour === null) continue;
      const credit = countsCredits[unit] ? creditOf(units[unit]) : 0;
      const key = [colour, credit, ...memberships[unit]].join();
      if (known.has(key)) {
        known.get(key).members.push(unit);
        continue;
      }
      const one = { members: [unit], counts: memberships[unit], credit, colour, variable: 0 };
      for (const count of one.counts) this.classesOfCounts[count].push(this.classes.length);
      known.set(key, one);
      this.classes.push(one);
    }
  }

  // Gives every class its variable, and before it those of the gates that it opens first.
  addVariables(demands, range) {
    const firsts = [];
    const walk = { count: 0 };
    for (const demand of demands) this.findGates(demand, true, walk, firsts);
    const waiting = [...firsts.keys()].sort((a, b) => compare(firsts[a], firsts[b]) || a - b);
    this.gates = firsts.map(() => 0);
    const openGates = (upTo) => {
      while (waiting.length && firsts[waiting[0]] <= upTo) {
        this.gates[waiting.shift()] = this.problem.addVariable([0, 1]);
      }
    };
    for (const [number, one] of this.classes.entries()) {
      openGates(number);
      one.variable = this.problem.addVariable(range(one.colour, one.members.length));
      for (const count of one.counts) {
        if (this.counts[count].setsAside === undefined) continue;
        if (!this.aside.has(count)) this.aside.set(count, new Map());
        const most = this.weight(count, number) * one.members.length;
        this.aside.get(count).set(number, this.problem.addVariable([0, most]));
      }
    }
    openGates(Infinity);
  }

  // Lists the first class of every gate, in the order of `require`; tells the first of the demand.
  findGates(demand, isTop, walk, firsts) {
    if (!demand.of) return this.classesOfCounts[walk.count++][0] ?? Infinity;
    const isOpen = isTop && demand.some >= demand.of.length;
    let first = Infinity;
    for (const inner of demand.of) {
      const gate = firsts.length;
      if (!isOpen) firsts.push(Infinity);
      const own = this.findGates(inner, isOpen, walk, firsts);
      if (!isOpen) firsts[gate] = own;
      first = Math.min(first, own);
    }
    return first;
  }

  // What a unit of a class adds to a count.
  weight(count, number) {
    return this.counts[count].measure === "units" ? 1 : this.classes[number].credit;
  }

  // Nothing is set aside that is not chosen, and nothing twice.
  addSettingAside() {
    if (!this.aside.size) return;
    for (const [number, one] of this.classes.entries()) {
      for (const measure of ["units", "credits"]) {
        const further = one.counts.filter(
          (count) => this.counts[count].setsAside !== undefined && this.counts[count].measure === measure);
        if (!further.length) continue;
        const taken = further.map((count) => [this.aside.get(count).get(number), -1]);
        this.problem.require([[one.variable, this.weight(further[0], number)], ...taken], 0);
      }
    }
  }

  // Writes the rows of a demand; under a gate they bind only if the gate is 1.
  require(demand, gate, walk) {
    if (!demand.of) return this.requireCount(demand, walk.count++, gate);
    const isOpen = gate === null && demand.some >= demand.of.length;
    const own = [];
    for (const inner of demand.of) {
      if (!isOpen) own.push(this.gates[walk.gate++]);
      this.require(inner, isOpen ? null : own.at(-1), walk);
    }
    if (isOpen) {
      // More than there are cannot hold.
      if (demand.some > demand.of.length) this.problem.require([], 1);
      return;
    }
    const sum = own.map((variable) => [variable, 1]);
    if (gate === null) this.problem.require(sum, demand.some);
    else this.problem.require([...sum, [gate, -demand.some]], 0);
  }

  requireCount(count, index, gate) {
    const classes = this.classesOfCounts[index];
    const chosen = classes.map((number) => [this.classes[number].variable, this.weight(index, number)]);
    if (count.atLeast > 0) {
      const counted = this.counted(count, index, chosen);
      if (gate === null) this.problem.require(counted, count.atLeast);
      else this.problem.require([...counted, [gate, -count.atLeast]], 0);
    }
    if (count.atMost === undefined) return;
    const all = classes.reduce(
      (sum, number) => sum + this.weight(index, number) * this.classes[number].members.length, 0);
    if (count.atMost >= all) return;
    if (gate === null) this.problem.requireAtMost(chosen, count.atMost);
    else this.problem.requireAtMost([...chosen, [gate, all - count.atMost]], all);
  }

  // What counts towards a lower bound: what is set aside for it, or what is not set aside for others.
  counted(count, index, chosen) {
    if (count.setsAside !== undefined) {
      return [...(this.aside.get(index) ?? new Map()).values()].map((variable) => [variable, 1]);
    }
    const sum = [...chosen];
    for (const [other, further] of this.counts.entries()) {
      if (further.setsAside === undefined || !count.without?.includes(further.setsAside)) continue;
      for (const number of this.classesOfCounts[index]) {
        const variable = this.aside.get(other)?.get(number);
        if (variable !== undefined) sum.push([variable, -1]);
      }
    }
    return sum;
  }
}

const ascending = (a, b) => a - b;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// Every count of a demand, in order.
function countsOf(demand) {
  return demand.of ? demand.of.flatMap(countsOf) : [demand];
}

// The demands that must all be met.
function conjunctsOf(demand) {
  return demand.of && demand.some === demand.of.length ? demand.of.flatMap(conjunctsOf) : [demand];
}

// The credits of a unit, as rules count them.
function creditOf(unit) {
  return Math.min(Math.max(0, unit.credit ?? 0), 1_000_000);
}
