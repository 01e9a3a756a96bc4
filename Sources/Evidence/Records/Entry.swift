public import CSV

/// A cell together with what it means, nothing where nobody can tell.
///
/// A form prints the words of the cell, as they were written; comparing and counting go by the value.
public struct Entry<Value: Sendable>: Sendable {
  /// What the cell means, nothing if it is empty or cannot be read.
  public var value: Value?
  /// The cell as it was written.
  public var cell: Cell

  /// Makes an entry.
  public init(_ value: Value?, cell: Cell) {
    self.value = value
    self.cell = cell
  }

  /// The words of the cell.
  public var text: String { cell.text }
}
