// Words and codes as the search compares them, and the numbers and words of its index (docs/search.md tells the form).
//
// All that is known of words is here: which letters are alike, what an ending is, in how many styles a code is printed.
(function () {
  "use strict";

  // Words that say nothing beside others, and so need not be there; in quotation marks they count.
  const small = new Set(("a an and are as at be by for from how in is it of on or that the their they this to was "
    + "what when which who with you your").split(" "));

  // Words for what has a code, which stand before it: *element F1.1*.
  const kinds = new Set(("code criteria criterion element elements item knowledge learning number outcome outcomes "
    + "performance requirement statement").split(" "));

  // ---- Reading the index

  const places = new Uint8Array(128);
  let letters = 0;
  for (let code = 0x20; code < 0x7F; code++) {
    if (code !== 0x22 && code !== 0x3C && code !== 0x5C) places[code] = letters++;
  }

  // Numbers that are written in printable letters: `stoppers` of them end a number, the others go on.
  function readNumbers(text, stoppers) {
    const numbers = new Uint32Array(text.length);
    let count = 0;
    let high = 0;
    for (let index = 0; index < text.length; index++) {
      const digit = places[text.charCodeAt(index)];
      if (digit < stoppers) {
        numbers[count++] = high * stoppers + digit;
        high = 0;
      } else {
        high = high * (letters - stoppers) + digit - stoppers + 1;
      }
    }
    return numbers.slice(0, count);
  }

  // Each word says how much of the one before it it begins with.
  function readVocabulary(text) {
    let last = "";
    return text.split("\n").slice(0, -1).map(function (line) {
      last = last.slice(0, places[line.charCodeAt(0)]) + line.slice(1);
      return last;
    });
  }

  // ---- Words

  // What words are compared by: no capitals, no accents, one kind of apostrophe.
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\u2019/g, "'");
  }

  function wordsOf(text) {
    return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) || [];
  }

  // A word without the usual endings of English: plurals, -ed, -ing, 's and a final e. What is left need be no word.
  function stem(word) {
    let rest = word.replace(/'s?$/, "");
    if (rest.length < 4 || /[^a-z]/.test(rest)) return rest;
    if (/(?:ies|ied)$/.test(rest)) return rest.length > 4 ? rest.slice(0, -3) + "i" : rest.slice(0, -2);
    if (/sses$/.test(rest)) rest = rest.slice(0, -2);
    else if (/[^siu]s$/.test(rest)) rest = rest.slice(0, -1);
    const verb = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(rest);
    if (verb && verb[1].length > 2 && !/eed$/.test(rest)) rest = verb[1];
    else if (verb && /^[aeiou][^aeiou]$/.test(verb[1])) rest = verb[1] + "e";
    else if (/[^e]e$/.test(rest) && rest.length > 3) rest = rest.slice(0, -1);
    if (rest.length > 3) rest = rest.replace(/([^aeiou])\1$/, "$1");
    return rest.replace(/([^aeiou])y$/, "$1i");
  }

  // How many letters two words differ in, where one is missing, too many, another or has changed places with its
  // neighbour; more than `most` are not counted.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row++) {
      const next = [row];
      for (let column = 1; column <= other.length; column++) {
        const isSame = one[row - 1] === other[column - 1];
        next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1));
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          next[column] = Math.min(next[column], before[column - 2] + 1);
        }
      }
      if (Math.min(...next) > most) return most + 1;
      [before, last] = [last, next];
    }
    return last[other.length];
  }

  // ---- Codes

  // A code as its letters and digits in a row, with a point between two numbers: 2(a)1.1 is `2a1.1`.
  function canonical(code) {
    return (fold(code).match(/\p{N}+|\p{L}+/gu) || []).reduce(function (text, part) {
      return text + (/\d$/.test(text) && /^\d/.test(part) ? "." : "") + part;
    }, "");
  }

  function join(code, rest) {
    return code + (/\d$/.test(code) && /^\d/.test(rest) ? "." : "") + rest;
  }

  function isBoundary(text, index) {
    return /\d/.test(text[index - 1]) !== /\d/.test(text[index]);
  }

  // How a code answers one that was asked for: it is that one, stands inside it, or begins like it.
  function answer(code, wanted) {
    if (code === wanted) return "same";
    if (!code.startsWith(wanted)) return "";
    return isBoundary(code, wanted.length) ? "inside" : "beginning";
  }

  // Whether a code ends in another: 4427-308 in 308, and not in 08.
  function endsIn(code, ending) {
    return code.endsWith(ending) && code.length > ending.length && isBoundary(code, code.length - ending.length);
  }

  window.touchstoneWords = {
    readNumbers, readVocabulary, fold, wordsOf, stem, distance, small, kinds, canonical, join, answer, endsIn, letters,
  };
})();
