/// The folder around the one that was opened last below another.
///
/// Each unit has a folder for its page, beside that of the unit before. So the way to the folder around them is gone
/// once, and not for each.
struct NearFolder: ~Copyable {
  private var names: [String] = []
  private var folder: Descriptor

  init(in top: borrowing Descriptor) throws(SystemError) {
    folder = try top.openFolder([], creating: false)
  }

  /// Opens a folder, and makes it if it is missing.
  ///
  /// - Parameters:
  ///   - names: The way to it.
  ///   - top: The folder in which the way begins.
  mutating func open(_ names: [String], in top: borrowing Descriptor) throws(SystemError)
    -> Descriptor
  {
    let outer = names.dropLast()
    if !self.names.elementsEqual(outer) {
      folder = try top.openFolder(outer, creating: true)
      self.names = Array(outer)
    }
    return try folder.openFolder(names.suffix(1), creating: true)
  }
}
