// Finds what a query means in the index of the site (docs/search.md tells its form). It knows nothing of
// pages: an index and a query in, results out.
//
// Every text is a row of numbers of words. What a word of the query can mean is first asked of the vocabulary:
// the word itself, one with another ending, one that begins so. Then one run through all rows finds the
// texts that have such words; then one run through all items finds those whose text, code or title
// answers every word of the query. Both runs together take some milliseconds for a thousand units.
(function () {
  "use strict";
  const words = window.touchstoneWords;
  const { readNumbers, fold, wordsOf, canonical, join, answer, endsIn } = words;

  // A query has so many words at most, for each is a bit of a number.
  const mostTerms = 24;

  // How much it counts where a word was found. An item that answers all words counts half as much again.
  const weights = {
    unit: 500, qualification: 450, document: 420, element: 350, criterion: 300, knowledge: 250,
    term: 240, keyWord: 220, evidence: 200, prose: 100, heading: 60,
  };
  // How well a code answers: it is the one asked for, ends so, stands inside it, begins so.
  const unitCodeScores = { same: 1000, ending: 900, inside: 620, beginning: 610 };
  const codeScores = { same: 950, inside: 320, beginning: 310 };
  const titles = new Set(["unit", "qualification", "document", "element"]);

  const none = { found: 0, score: 0 };

  class Engine {
    constructor(index) {
      this.index = index;
      this.words = words.readVocabulary(index.vocabulary);
      this.folded = this.words.map(fold);
      const isEnglish = /^en\b/i.test(index.language);
      this.stem = isEnglish ? words.stem : (word) => word;
      this.kinds = isEnglish ? words.kinds : new Set();
      this.small = new Set([...(isEnglish ? words.small : []), fold(index.labels.unit), fold(index.labels.units)]);
      this.stems = this.folded.map(this.stem);
      this.isSeparator = new Uint8Array(this.words.length);
      for (const word of index.separators) this.isSeparator[word] = 1;
      // What ends a row of words that were looked for: any other word that says something.
      this.endsRow = Uint8Array.from(this.words, (_, word) =>
        this.isSeparator[word] || this.small.has(this.folded[word]) ? 0 : 1);
      this.tokens = readNumbers(index.texts, index.stoppers);
      this.readTexts();
      this.readEntries();
    }

    readTexts() {
      const ends = [0];
      this.tokens.forEach((token, place) => { if (token === this.index.end) ends.push(place + 1); });
      this.starts = Uint32Array.from(ends);
      this.any = new Uint32Array(ends.length - 1);
      this.exact = new Uint32Array(ends.length - 1);
      this.inRow = new Uint8Array(ends.length - 1);
    }

    readEntries() {
      const numbers = readNumbers(this.index.items, words.letters / 2);
      const count = numbers.length / 2;
      this.slotOf = new Uint32Array(count);
      this.textOf = new Uint32Array(count);
      let next = 0;
      for (let item = 0; item < count; item++) {
        const text = numbers[2 * item + 1];
        this.slotOf[item] = numbers[2 * item];
        this.textOf[item] = text ? text - 1 : next++;
      }
      this.slots = this.index.slots.map(([kind, code, anchor, behind, pages]) => ({
        kind: this.index.kinds[kind], code, anchor, pages,
        weight: weights[this.index.kinds[kind]], isTitle: titles.has(this.index.kinds[kind]),
        codeBehind: (behind & 1) !== 0, anchorBehind: (behind & 2) !== 0,
        // The numbers of a list are no codes that anybody looks for.
        canonical: this.index.kinds[kind] === "evidence" ? "" : canonical(code),
      }));
      let first = 0;
      this.entries = this.index.entries.map(([code, id, theme, otherCodes, addresses, size]) => {
        const entry = {
          code, id, theme, otherCodes, first, size, canonical: canonical(code),
          otherCanonical: otherCodes.map(canonical), kind: this.slots[this.slotOf[first]].kind,
          pages: addresses.flatMap(([address, ...owners]) =>
            owners.map((owner) => ({ owner, address: this.folder(owner) + address }))),
        };
        first += size;
        return entry;
      });
    }

    folder(owner) { return owner < 0 ? "" : this.index.qualifications[owner][0] + "/"; }

    // A text as runs of it, each with whether its words were looked for: [["Serve ", false], ["customers", true]].
    runs(text, query) {
      const runs = [];
      let wasWord = false;
      const hits = query ? this.hits(text, query) : null;
      for (let place = this.starts[text]; place < this.starts[text + 1] - 1; place++) {
        const token = this.tokens[place];
        const isWord = !this.isSeparator[token];
        if (wasWord && isWord) runs.push([" ", false]);
        runs.push([this.words[token], hits ? hits.has(place) : false]);
        wasWord = isWord;
      }
      return runs;
    }

    // The places in a text that answer a query.
    hits(text, query) {
      const hits = new Set();
      for (let place = this.starts[text]; place < this.starts[text + 1] - 1; place++) {
        for (const term of query.terms) {
          for (const found of this.matched(place, term) || []) hits.add(found);
        }
      }
      return hits;
    }

    // The places of a term's words from here on, nothing if it does not begin here.
    matched(place, term) {
      if (term.joined && term.joined[this.tokens[place]]) return [place];
      if (!term.levels.length || !term.levels[0][this.tokens[place]]) return null;
      const places = [place];
      for (let index = 1; index < term.levels.length; index++) {
        do { place++; } while (this.isSeparator[this.tokens[place]]);
        if (!term.levels[index][this.tokens[place]]) return null;
        places.push(place);
      }
      return places;
    }

    // ---- Understanding a query

    // `passesOver` leaves out the words before a code that say what has it.
    parse(text, passesOver = false) {
      const terms = [];
      const chunks = text.matchAll(/["\u201C\u201D\u201E]([^"\u201C\u201D\u201E]*)["\u201C\u201D]?|[^\s"\u201C\u201D\u201E]+/g);
      for (const chunk of chunks) {
        if (terms.length === mostTerms) break;
        const isQuoted = chunk[1] !== undefined;
        const said = isQuoted ? chunk[1] : chunk[0];
        const isOpen = !isQuoted && chunk.index + chunk[0].length === text.length;
        const words = wordsOf(said);
        if (!words.length) continue;
        terms.push({
          code: !isQuoted && /\d/.test(said) ? canonical(said) : "",
          isSmall: !isQuoted && words.length === 1 && this.small.has(words[0]),
          isKind: !isQuoted && words.every((word) => this.kinds.has(word)),
          said, words, isQuoted, isOpen,
        });
      }
      if (passesOver) {
        terms.reduceRight(function (isBehindCode, term) {
          term.isSmall = term.isSmall || term.isKind && isBehindCode;
          return term.code !== "" || term.isKind && isBehindCode;
        }, false);
      }
      const large = terms.filter(({ isSmall }) => !isSmall);
      const counted = large.length ? large : terms;
      counted.forEach(function (term, place) {
        // A code of two words, such as `form 7`.
        if (term.code && place) term.pair = canonical(counted[place - 1].said + " " + term.said);
      });
      for (const term of counted) {
        const isPhrase = term.isQuoted || term.words.length > 1;
        term.levels = term.words.map((word, index) =>
          this.levels(word, term.isOpen && index === term.words.length - 1, isPhrase));
        // What has a hyphen may be written as one word: `e-mail` is `email` too.
        const joined = term.words.join("");
        if (isPhrase && !term.isQuoted && !term.code && joined.length > 2) {
          term.joined = this.levels(joined, term.isOpen, false);
        }
      }
      return {
        terms: counted, all: 2 ** counted.length - 1,
        hasCodes: counted.some(({ code }) => code !== ""), results: [], count: 0,
      };
    }

    // How each word of the vocabulary answers one of the query: 3 it is the same, 2 but for its ending, 1 it begins so.
    levels(word, isOpen, isPhrase) {
      const levels = new Uint8Array(this.words.length);
      const wanted = this.stem(word);
      let isKnown = false;
      for (let index = 0; index < levels.length; index++) {
        if (this.folded[index] === word) levels[index] = 3;
        else if (!isPhrase && this.stems[index] === wanted) levels[index] = 2;
        else continue;
        isKnown = true;
      }
      const isTyped = isOpen || (!isKnown && !isPhrase);
      if (isTyped && (word.length > 1 || !isKnown)) {
        for (let index = 0; index < levels.length; index++) {
          if (!levels[index] && this.folded[index].startsWith(word)) levels[index] = 1;
        }
      }
      return levels;
    }

    // A query with the words that nobody knows as they were surely meant to be, nothing if there is none such.
    suggestion(text, { terms }) {
      let isOther = false;
      const suggestion = text.replace(/[\p{L}\p{M}'\u2019]+/gu, (word) => {
        const own = fold(word);
        const isUnknown = terms.some(({ words: asked, levels }) =>
          asked.some((asked, at) => asked === own && !levels[at].some((level) => level > 0)));
        const other = isUnknown ? this.nearest(own) : undefined;
        isOther = isOther || other !== undefined;
        return other === undefined ? word : other;
      });
      return isOther ? suggestion : undefined;
    }

    // The word of the vocabulary that is one or two letters from another, of several the one that is used most. Short
    // words have short neighbours that are other words.
    nearest(word) {
      if (word.length < 4) return undefined;
      this.uses = this.uses || this.tokens.reduce(function (uses, token) { uses[token]++; return uses; },
        new Uint32Array(this.words.length));
      let best;
      let most = word.length < 6 ? 1 : 2;
      for (let index = 0; index < this.folded.length; index++) {
        if (this.isSeparator[index] || /\d/.test(this.folded[index])) continue;
        const far = words.distance(word, this.folded[index], most);
        if (far > most || (best !== undefined && far === most && this.uses[index] <= this.uses[best])) continue;
        [best, most] = [index, far];
      }
      return best === undefined ? undefined : this.folded[best];
    }

    // ---- Finding

    // Results, the best first: { entry, score, isTitle, hits: [{ item, score }] }, and how many hits there are. A letter
    // or two have ten thousands of hits, of which a dozen are shown: `ranked` puts those of one result in order.
    //
    // `filter` may have `qualification` and `theme`, by their places, and `kinds`, a set of names.
    find(text, filter = {}) {
      let query = this.parse(text);
      if (!query.terms.length) return query;
      this.look(query, filter);
      // Nothing has all words near each other: then what has the code without the word for it,
      if (!query.results.length && query.hasCodes) {
        const other = this.look(this.parse(text, true), filter);
        if (other.results.length) query = other;
      }
      // then units that have the words anywhere.
      if (!query.results.length && query.terms.length > 1) this.look(query, filter, true);
      query.results.sort((one, other) => other.score - one.score || one.entry.first - other.entry.first);
      for (const { hits, isTitle } of query.results) query.count += hits.length + (isTitle ? 1 : 0);
      return query;
    }

    // Gives a query its results.
    look(query, filter, isScattered = false) {
      this.readRows(query);
      query.results = this.collect(query, filter, isScattered);
      return query;
    }

    // Marks for each text which terms it answers.
    readRows({ terms }) {
      const any = new Uint32Array(this.words.length);
      const exact = new Uint32Array(this.words.length);
      let phrases = 0;
      terms.forEach(function ({ levels, joined }, bit) {
        if (levels.length > 1) phrases |= 1 << bit;
        for (let word = 0; word < any.length; word++) {
          const level = Math.max(levels[0][word], joined ? joined[word] : 0);
          if (level) any[word] |= 1 << bit;
          if (level === 3) exact[word] |= 1 << bit;
        }
      });
      this.any.fill(0);
      this.exact.fill(0);
      this.inRow.fill(0);
      const { tokens, endsRow, index: { end } } = this;
      let text = 0;
      // How many terms were found one behind another, up to here.
      let row = 0;
      let rowStart = 0;
      for (let place = 0; place < tokens.length; place++) {
        const token = tokens[place];
        let found = any[token];
        if (!found) {
          if (token === end) text++;
          if (endsRow[token]) row = 0;
          continue;
        }
        if (found & phrases) found = this.withoutBroken(found, place, terms);
        row = found & 1 << row ? row + 1 : found & 1;
        if (row === 1) rowStart = place;
        if (row === terms.length) {
          this.inRow[text] |= rowStart === this.starts[text] ? 3 : 1;
          row = 0;
        }
        this.any[text] |= found;
        this.exact[text] |= found & exact[token];
      }
    }

    // The terms found at a place, without phrases that do not go on as they should.
    withoutBroken(found, place, terms) {
      return terms.reduce((rest, term, bit) =>
        term.levels.length > 1 && !this.matched(place, term) ? rest & ~(1 << bit) : rest, found);
    }

    collect(query, filter, isScattered) {
      const results = [];
      for (const entry of this.entries) {
        if (!this.passes(entry, filter)) continue;
        const result = this.judge(entry, query, filter, isScattered);
        if (result) results.push(result);
      }
      return results;
    }

    passes(entry, { qualification, theme }) {
      return (theme === undefined || entry.theme === theme)
        && (qualification === undefined || entry.pages.some((page) => page.owner === qualification));
    }

    // An entry as a result, nothing if it is none.
    judge(entry, query, filter, isScattered) {
      const codes = this.entryCodes(entry, query);
      const title = this.textOf[entry.first];
      const head = this.any[title] | codes.found;
      let all = head;
      if (isScattered) {
        for (let item = entry.first + 1; item < entry.first + entry.size; item++) {
          all |= this.any[this.textOf[item]];
        }
        if (all !== query.all) return null;
      }
      const result = { entry, score: 0, isTitle: false, hits: [] };
      if (head && (isScattered || head === query.all) && admits(filter, entry.kind)) {
        result.isTitle = true;
        result.score = this.score(entry.first, head, codes, query);
      }
      for (let item = entry.first + 1; item < entry.first + entry.size; item++) {
        const slot = this.slots[this.slotOf[item]];
        const own = query.hasCodes ? this.itemCodes(entry, slot, query, codes.isNear) : none;
        const found = this.any[this.textOf[item]] | own.found;
        if (!found || !(isScattered || (found | head) === query.all)) continue;
        if (!admits(filter, slot.kind) || !this.isOn(entry, slot, filter)) continue;
        const score = this.score(item, found, own, query);
        result.hits.push({ item, score });
        if (score > result.score) result.score = score;
      }
      if (!result.isTitle && !result.hits.length) return null;
      return result;
    }

    // The hits of a result, the best first.
    ranked({ hits }) {
      return hits.sort((one, other) => other.score - one.score || one.item - other.item);
    }

    isOn(entry, slot, { qualification }) {
      return qualification === undefined || !slot.pages
        || slot.pages.some((page) => entry.pages[page].owner === qualification);
    }

    // Which terms the codes of an entry answer, and how well the best of them does.
    entryCodes(entry, { terms }) {
      const codes = { found: 0, score: 0, isNear: false };
      terms.forEach(function ({ code, pair }, bit) {
        if (!code) return;
        const asPair = pair ? answer(entry.canonical, pair) : "";
        if (asPair) {
          codes.found |= 3 << bit - 1;
          codes.score = Math.max(codes.score, unitCodeScores[asPair]);
          return;
        }
        // Most units have nothing to do with a code, and most items stand behind their unit's.
        if (code.startsWith(entry.canonical) || entry.canonical.startsWith(code)) codes.isNear = true;
        let how = answer(entry.canonical, code);
        for (const other of entry.otherCanonical) {
          const its = answer(other, code);
          if (its === "same" || !how) how = its || how;
          if (!how && endsIn(other, code)) how = "ending";
        }
        if (!how) return;
        codes.found |= 1 << bit;
        codes.score = Math.max(codes.score, unitCodeScores[how]);
      });
      return codes;
    }

    itemCodes(entry, slot, { terms }, isNear) {
      if (!slot.canonical) return none;
      let codes = none;
      for (let bit = 0; bit < terms.length; bit++) {
        const wanted = terms[bit].code;
        if (!wanted) continue;
        let how = isNear || !slot.codeBehind
          ? answer(slot.codeBehind ? join(entry.canonical, slot.canonical) : slot.canonical, wanted)
          : "";
        if (!how && slot.codeBehind && slot.canonical === wanted) how = "inside";
        if (!how) continue;
        codes = { found: codes.found | 1 << bit, score: Math.max(codes.score, codeScores[how]) };
      }
      return codes;
    }

    // How well an item answers. Codes count most; then what it is, how many words it has, and how exactly.
    score(item, found, codes, query) {
      const { weight, isTitle } = this.slots[this.slotOf[item]];
      const text = this.textOf[item];
      const byWords = this.any[text];
      let sum = 0;
      for (let bit = 0; bit < query.terms.length; bit++) {
        if (byWords & 1 << bit) sum += this.exact[text] & 1 << bit ? 1 : 0.85;
      }
      let score = weight * sum / query.terms.length;
      if (byWords === query.all) {
        score += weight / 2;
        if (isTitle) {
          score += 80 * sum / Math.max(1, this.size(text)) + (this.inRow[text] & 2 ? 60 : 0);
        }
        if (query.terms.length > 1 && this.inRow[text]) score += weight / 4;
      }
      return Math.max(score, codes.score + sum);
    }

    // How many words a text has.
    size(text) {
      let size = 0;
      for (let place = this.starts[text]; place < this.starts[text + 1] - 1; place++) {
        if (!this.isSeparator[this.tokens[place]]) size++;
      }
      return size;
    }

    // ---- What a result shows

    // An item of an entry: its kind, its code as printed, and its address on one of the entry's pages.
    item(entry, item, filter, preferred) {
      const slot = this.slots[this.slotOf[item]];
      const pages = this.pages(entry, slot.pages, filter, preferred);
      const anchor = slot.anchorBehind ? "#" + entry.id + slot.anchor : slot.anchor;
      return {
        kind: slot.kind, code: slot.codeBehind ? entry.code + slot.code : slot.code,
        text: this.textOf[item], address: pages.length ? resolve(pages[0].address, anchor) : "",
      };
    }

    // The pages of an entry: first those of the qualification that is asked for or that is being read, last those
    // of qualifications that are not current.
    pages(entry, only, { qualification } = {}, preferred = undefined) {
      const first = qualification === undefined ? preferred : qualification;
      const rank = ({ owner }) => owner === first ? 0 : owner >= 0 && this.index.qualifications[owner][2] ? 2 : 1;
      const pages = only ? only.map((page) => entry.pages[page]) : entry.pages.slice();
      return pages.sort((one, other) => rank(one) - rank(other));
    }
  }

  function admits({ kinds }, kind) { return !kinds || kinds.has(kind); }

  // A reference from a page, as an address from the top of the site.
  function resolve(page, reference) {
    if (reference === "" || reference[0] === "#") return page + reference;
    return page.slice(0, page.lastIndexOf("/") + 1) + reference;
  }

  window.touchstoneSearch = { open: (index) => new Engine(index) };
})();
