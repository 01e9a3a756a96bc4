/// How wide the columns of a table are on a page.
///
/// The template's dashes and the page decide, never what stands in the cells: a longer word changes its
/// own lines and no others.
enum TextColumns {
  /// A column of fewer cannot be read.
  static let narrowest = 3
  /// A cell of fewer has no space beside its border, so that `APEL` fits a column of four.
  static let narrowestSpaced = 8

  /// The widths between the borders, in proportion to the columns' shares and filling the room.
  ///
  /// Equal shares get equal widths; what rounding leaves goes to the widest columns, from the left. Shares
  /// that add up to the room are exact. Nothing is returned where a column would be too narrow.
  static func widths(of columns: [Table.Column], in room: Int) -> [Int]? {
    let room = room - columns.count - 1
    let shares = columns.map { max(1, $0.width) }
    let total = shares.reduce(0, +)
    guard room >= columns.count * narrowest, let widest = shares.max() else { return nil }
    var widths = shares.map { $0 * room / total }
    guard widths.allSatisfy({ $0 >= narrowest }) else { return nil }
    let growing = shares.indices.filter { shares[$0] == widest }
    for left in 0..<room - widths.reduce(0, +) {
      widths[growing[left % growing.count]] += 1
    }
    return widths
  }
}
