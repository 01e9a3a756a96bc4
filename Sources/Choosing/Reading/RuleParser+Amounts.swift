// Amounts. A plain number is what is needed: more does no harm. *Only* bounds from above, for that is
// what people mean by it: *only 1 unit from C may count*.

extension RuleParser {
  /// How much a phrase asks for, and what sort of words said so.
  struct Amount {
    var amount: Phrase.Amount
    /// Whether only a number was given, so that what it bounds depends on the verb.
    var isPlain = false
    var isFurther = false
    /// The first token, for findings.
    var start: Int
  }

  /// Whether an amount begins here, and not a name that looks like one.
  func seesAmount(at ahead: Int = 0) -> Bool {
    switch peek(ahead) {
    case "a", "an": break
    default: if number(at: ahead) == nil, isNameNotAmount(at: ahead) { return false }
    }
    switch peek(ahead) {
    case "a", "an", "any":
      return isNoun(at: ahead + 1) || number(at: ahead + 1) != nil
        || ["further", "additional", "minimum", "maximum", "total", "remaining"]
          .contains(peek(ahead + 1))
    case "all", "both", "every", "at", "no", "not", "minimum", "maximum", "up", "exactly", "only",
      "between", "more", "fewer", "less", "another", "none":
      return true
    case "the":
      return peek(ahead + 1) == "remaining" && number(at: ahead + 2) != nil
    default:
      guard number(at: ahead) != nil else { return false }
      return !isName(at: ahead) || isCounted(after: ahead + 1)
    }
  }

  /// Reads an amount.
  mutating func amount() throws(Misreading) -> Amount {
    let start = next
    if accept("all", "both", "every") {
      return Amount(amount: .all, start: start)
    }
    if accept(
      "no more than", "not more than", "at most", "a maximum of", "maximum of", "maximum", "up to",
      "only")
    {
      return Amount(amount: .between(0, try number()), start: start)
    }
    if accept(
      "no fewer than", "no less than", "not fewer than", "not less than", "at least",
      "a minimum of", "minimum of", "minimum")
    {
      return try further(Amount(amount: .between(try number(), nil), start: start))
    }
    if accept("more than") {
      return Amount(amount: .between(try number() + 1, nil), start: start)
    }
    if accept("fewer than", "less than") {
      let number = try number()
      guard number > 0 else {
        throw Misreading(message: "write a number above 0", token: next - 1)
      }
      return Amount(amount: .between(0, number - 1), start: start)
    }
    if accept("exactly") {
      let number = try number()
      return Amount(amount: .between(number, number), start: start)
    }
    if accept("between") {
      let low = try number()
      guard accept("and", "-", "to") else { throw unexpected("'and' and a second number") }
      let high = try number()
      return try range(low, high, start)
    }
    if accept("none", "no") {
      return Amount(amount: .between(0, 0), start: start)
    }
    _ = accept("a total of")
    if accept("a further", "an additional", "the remaining", "a remaining", "another") {
      let isOne = peek(-1) == "another" || peek() == "unit" || peek() == "optional"
      let value = number(at: 0) == nil && isOne ? 1 : try number()
      return Amount(amount: .between(value, nil), isPlain: true, isFurther: true, start: start)
    }
    if accept("any", "a", "an"), number(at: 0) == nil {
      return try further(Amount(amount: .between(1, nil), isPlain: true, start: start))
    }
    let low = try number()
    if accept("or more", "+") {
      return try further(Amount(amount: .between(low, nil), start: start))
    }
    if accept("or fewer", "or less") { return Amount(amount: .between(0, low), start: start) }
    if number(at: 1) != nil, !isName(at: 1) || isCounted(after: 2), accept("or", "to", "-") {
      let high = try number()
      return try range(low, high, start)
    }
    let amount = try further(Amount(amount: .between(low, nil), isPlain: true, start: start))
    // More than none does harm: `0 units` is none.
    guard low == 0, !amount.isFurther else { return amount }
    return Amount(amount: .between(0, 0), start: start)
  }

  func range(_ low: Int, _ high: Int, _ start: Int) throws(Misreading) -> Amount {
    guard low <= high else {
      throw Misreading(
        message: "put the smaller number first: nothing is between \(low) and \(high)",
        token: start, count: next - start)
    }
    return Amount(amount: .between(low, high), start: start)
  }

  /// *further* behind the number.
  mutating func further(_ amount: Amount) throws(Misreading) -> Amount {
    var amount = amount
    if accept("further", "more", "other", "additional", "extra", "remaining") {
      amount.isFurther = true
    }
    return amount
  }

  /// Reads a number in digits or in words, with its repetition in brackets: *three (3)*.
  mutating func number() throws(Misreading) -> Int {
    guard let value = number(at: 0) else { throw unexpected("a number") }
    guard value < Token.largestNumber else {
      throw Misreading(message: "write a number below a million", token: next)
    }
    next += 1
    if peek() == "(", let again = number(at: 1), peek(2) == ")" {
      guard again == value else {
        throw Misreading(message: "write one number: \(value) and \(again) differ", token: next + 1)
      }
      next += 3
    }
    return value
  }

  /// The number that a token ahead is, in digits or in words.
  func number(at ahead: Int) -> Int? {
    guard next + ahead < tokens.count else { return nil }
    let token = tokens[next + ahead]
    if let number = token.number { return number }
    return RuleParser.words.firstIndex(of: token.text)
  }

  /// Whether what is counted follows, so that the tokens before it are an amount.
  func isCounted(after ahead: Int) -> Bool {
    switch peek(ahead) {
    case "from", "of", "out": true
    case "or":
      peek(ahead + 1) == "more" || peek(ahead + 1) == "fewer" || peek(ahead + 1) == "less"
        || number(at: ahead + 1) != nil && isCounted(after: ahead + 2)
    case "to", "-": number(at: ahead + 1) != nil && isCounted(after: ahead + 2)
    case "(":
      number(at: ahead + 1) != nil && peek(ahead + 2) == ")" && isCounted(after: ahead + 3)
    default: isNoun(at: ahead)
    }
  }

  /// Whether *units*, *credits* or a word that stands before them is ahead.
  func isNoun(at ahead: Int) -> Bool {
    switch peek(ahead) {
    case "unit", "units", "credit", "credits", "further", "more", "other", "additional", "extra",
      "remaining", "optional", "option", "elective", "mandatory", "core", "compulsory", "level",
      "scqf", "rqf", "entry":
      true
    default: false
    }
  }

  private static var words: [String] {
    [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen", "twenty",
    ]
  }
}
