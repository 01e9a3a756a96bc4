// What a condition, or a remark such as *including A1*, is about, where several amounts stand before it.
//
// A condition at the beginning is about all that follows in its sentence: `if A1 is taken, B1 and 2 units from C`
// asks nothing of those who do not take A1. One at the end is about what stands before it, and there it is
// clear only if that is one amount, or units with one verb: in `F1, and A2 if A1 is taken` the reader cannot know
// whether F1 is needed in any case. The same holds for what follows a condition at the end, and for what is
// joined to a remark. Where two readings come to the same units, there is nothing to be refused.

extension RuleParser {
  /// Sees that nothing follows a condition of which it is not clear whether it is asked of everybody.
  func endCondition(orMayFollow: Bool) throws(Misreading) {
    guard next + 1 < tokens.count, sees(",", "and", "&", "plus", "but", "as well", "or"),
      !orMayFollow || !sees("or", ", or")
    else { return }
    throw unclearReach(next)
  }

  func unclearReach(_ token: Int) -> Misreading {
    Misreading(
      message: "put what follows '\(written(token))' into a rule of its own: "
        + "it is not clear whether it is asked of everybody", token: token)
  }

  func unclearCondition(_ token: Int) -> Misreading {
    Misreading(
      message: "begin with the condition, as in 'if A1 is taken, …', or give it a rule of its own: "
        + "it is not clear how much of this '\(written(token))' is about", token: token)
  }

  func unclearAll(_ token: Int) -> Misreading {
    Misreading(
      message: "write 'and', or 'either all units from … or all units from …': "
        + "it is not clear whether all of them are meant", token: token)
  }

  /// Sees that an amount behind a remark on a phrase counts the same whether it belongs to the remark or not.
  func checkIsApart(
    _ clause: Clause, from phrase: Phrase, _ joiner: Int
  ) throws(Misreading) {
    guard let own = clause.whole?.phrase, own.isShort || tokens[joiner].text == "and" else {
      return
    }
    let shared = Set(phrase.units).intersection(own.units)
    guard !shared.isEmpty, phrase.isFurther || shared.count < own.units.count else { return }
    throw Misreading(
      message: "put this into a rule of its own: it is not clear whether it speaks of a part of "
        + "what was counted before", token: joiner, count: next - joiner)
  }

  /// Makes a clause of a phrase and of what is said of parts of it.
  func whole(
    _ phrase: Phrase, _ parts: [Clause], _ token: Int
  ) throws(Misreading) -> Clause {
    guard !parts.isEmpty else { return .phrase(phrase) }
    let known = Set(phrase.units)
    guard parts.allSatisfy({ $0.phrases.allSatisfy { known.isSuperset(of: $0.units) } }) else {
      throw Misreading(
        message: "name units that are counted before: not all of these are", token: token,
        count: next - token)
    }
    let clause = Clause.whole(phrase, parts: parts)
    guard !phrase.isFurther || clause.dividesFurther(in: catalogue) else {
      throw Misreading(
        message: "give each of these an amount of its own, such as '1 further unit from …': "
          + "it is not clear which further ones serve which", token: token, count: next - token)
    }
    return clause
  }
}

extension Clause {
  /// The phrase of which parts can be spoken, with those that are spoken of already.
  var whole: (phrase: Phrase, parts: [Clause])? {
    switch self {
    case .phrase(let phrase): (phrase, [])
    case .whole(let phrase, let parts): (phrase, parts)
    case .some: nil
    }
  }
}
