/// Names for files and folders, made from codes and titles, that every system can hold.
///
/// A safe name keeps letters, digits and hyphens of ASCII. White space, dots, slashes and underscores part words
/// and become one hyphen (`1.10` is `1-10`, and so not `11.0`); Latin letters lose their marks (`Seán` is `Sean`);
/// all else is dropped (`2(a)` is `2a`). What is all in another script is spelt by numbers: `李` is `674E`. What a
/// code says can therefore never lead out of a folder. Names that Windows keeps for devices get `-2`, whatever
/// would clash too (see ``FileNames``).
public enum FileName {
  /// The longest name that is made, well below what any system allows with an ending behind it.
  static let limit = 100

  /// The safe name for a code or a title, never empty.
  public static func safe(_ text: String) -> String { safe(text, number: "") }

  /// The safe name for a person, never empty: the number behind the name is not cut, so that two are told apart.
  public static func safe(_ text: String, number: String) -> String {
    var names = FileNames()
    return names.name(for: text, number: number)
  }

  /// Whether Windows keeps a name for a device, whatever stands behind its first point: `CON`, `aux.old`.
  public static func isDevice(_ name: String) -> Bool {
    FileNames.devices.contains(name.prefix { $0 != "." }.lowercased())
  }

  /// The characters that are kept, without regard to reserved names.
  public static func kept(of text: String, number: String = "") -> String {
    let end = letters(of: number, limit)
    let name = letters(of: text, end.isEmpty ? limit : max(limit - end.utf8.count - 1, 0))
    let parts = [name, end].filter { !$0.isEmpty }
    return parts.isEmpty ? "unnamed" : parts.joined(separator: "-")
  }

  /// What is kept of a text, so many letters at the most; it may be none.
  private static func letters(of text: String, _ limit: Int) -> String {
    guard !text.isEmpty else { return "" }
    var name = ""
    var isParted = false
    for scalar in text.unicodeScalars where name.utf8.count < limit {
      if partsWords(scalar) {
        isParted = true
      } else if let letters = plain(scalar) {
        if isParted, !name.isEmpty { name += "-" }
        name += letters
        isParted = false
      }
    }
    if name.isEmpty { name = numbers(of: text) }
    if name.utf8.count > limit { name = String(name.prefix(limit)) }
    if name.utf8.last == UInt8(ascii: "-") { name.removeLast() }
    return name
  }

  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "/", "\\", "_", " ", "\t", "\n", "\r": true
    default: false
    }
  }

  /// A letter or digit of ASCII as it is, another Latin letter as the ones it is made of; else nothing.
  ///
  /// The name in Unicode tells them: *Latin small letter e with acute* is `e`, *… letter sharp s* is `s`.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return String(scalar)
    case _ where scalar.isASCII: return nil
    default: break
    }
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER",
      let letters = words.prefix(while: { $0 != "WITH" }).last, letters.utf8.count <= 2
    else { return nil }
    return words[1] == "SMALL" ? letters.lowercased() : String(letters)
  }

  /// The numbers in Unicode of letters in other scripts, so that two names in one of them stay two.
  private static func numbers(of text: String) -> String {
    text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic }.prefix(limit / 7)
      .map { String($0.value, radix: 16, uppercase: true) }.joined(separator: "-")
  }
}

/// The names of one folder: no two are the same, even where a system does not tell capitals apart.
public struct FileNames: Sendable {
  /// The lower-case names that are given away, and the number to try next behind each.
  private var next: [String: Int]

  /// Starts with names that are taken, and with those that Windows keeps for devices.
  public init(taken: [String] = []) {
    next = [:]
    for name in Self.devices { next[name] = 2 }
    for name in taken { next[name.lowercased()] = 2 }
  }

  /// A name of its own for a code or a title: the safe one, or the safe one with `-2`, `-3` … behind it.
  ///
  /// - Parameter number: What stands behind the name and is never cut.
  public mutating func name(for text: String, number: String = "") -> String {
    let base = FileName.kept(of: text, number: number)
    guard var number = next.updateValue(2, forKey: base.lowercased()) else { return base }
    while next["\(base)-\(number)".lowercased()] != nil { number += 1 }
    next[base.lowercased()] = number + 1
    next["\(base)-\(number)".lowercased()] = 2
    return "\(base)-\(number)"
  }

  fileprivate static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
