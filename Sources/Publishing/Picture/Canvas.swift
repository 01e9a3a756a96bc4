/// The paper of a picture: how wide it is, and whether columns stand beside or below each other.
struct Canvas: Sendable, Equatable {
  let width: Int
  /// Whether the tiles of a band stand below its name, because there is no room beside it.
  let isNarrow: Bool
  /// How many brackets may stand side by side.
  let lanes: Int

  /// A page of A4, and every screen that is wide enough for it.
  static let wide = Canvas(width: 680, isNarrow: false, lanes: 2)
  /// A telephone.
  static let narrow = Canvas(width: 280, isNarrow: true, lanes: 1)

  /// How far a group stands in from the one that it is in.
  var indent: Int { isNarrow ? 8 : 16 }
  /// The room between a column and the next.
  var gap: Int { isNarrow ? 10 : 16 }
  /// The column of names, where tiles stand beside them.
  var names: Int { 168 }
  /// The most that the column of numbers may take.
  var demands: Int { 200 }
  /// The column of one bracket, from the bands to the end of its words.
  var lane: Int { isNarrow ? 62 : 98 }
  /// The room before and behind the line of a bracket.
  var bracketGap: Int { isNarrow ? 5 : 10 }
}
