/// A stretch of a source, as half-open byte offsets.
public struct Place: Sendable {
  /// The text that the range lies in.
  public let source: Source
  // A library has some places for each of its lines, so each is kept small. No text of a standard has 4 GB.
  private let lower: UInt32
  private let upper: UInt32

  /// Names a stretch; a range that leaves the source is drawn in to it.
  public init(_ source: Source, _ range: Range<Int>) {
    let range = range.clamped(to: 0..<source.bytes.count)
    self.source = source
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  /// Half-open byte offsets into the source's clean bytes.
  public var range: Range<Int> { Int(lower)..<Int(upper) }

  /// The line and column where the stretch begins.
  public var start: Position { source.position(of: range.lowerBound) }
  /// The line and column just behind the stretch.
  public var end: Position { source.position(of: range.upperBound) }
}

extension Place: Equatable {
  public static func == (a: Place, b: Place) -> Bool {
    a.source.path == b.source.path && a.range == b.range
  }
}

/// A line and a column, both from 1; columns count Unicode scalars.
public struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Names a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }

  public var description: String { "\(line):\(column)" }
}
