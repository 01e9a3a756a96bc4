/// What a picture is made of, each thing in its place.
///
/// All lengths are whole units, from the left and from the top.
enum Shape: Sendable, Equatable {
  /// A line from a point to the right, or downwards.
  case line(Line)
  /// A unit: a box with its code, and its mark behind the code.
  case tile(Box, StructureDrawing.Tile, isFilled: Bool)
  /// A line of words.
  case words(Words)
  /// A number between its words, on one line that begins at a point.
  case demand(StructureDrawing.Demand, x: Int, y: Int)

  struct Line: Sendable, Equatable {
    var x: Int
    var y: Int
    var length: Int
    var isUpright = false
    var weight = Weight.hairline
  }

  /// How a line is drawn.
  enum Weight: Sendable {
    case hairline
    /// As strong as letters are: around the whole, and beside what a bracket holds.
    case strong
    /// Past what a bracket does not hold.
    case dotted
  }

  struct Box: Sendable, Equatable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  struct Words: Sendable, Equatable {
    /// Where the words begin, have their middle or end, as the anchor says.
    var x: Int
    /// The line on which the letters stand.
    var y: Int
    var text: String
    var face: Face
    var anchor: Anchor = .start
    var isMuted = false
  }

  /// Which end of words stands at their place.
  enum Anchor: String, Sendable { case start, middle, end }
}
