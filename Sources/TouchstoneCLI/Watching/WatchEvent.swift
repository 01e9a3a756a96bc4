/// What the system says has happened in a folder that is watched: the record `inotify_event`, read.
struct WatchEvent: Equatable {
  /// The number of the watch.
  let watch: Int32
  /// What happened.
  let happenings: Happenings
  /// The name in the folder, nothing where it is about the folder itself.
  let name: String?

  /// What may have happened, as `inotify(7)` names it.
  struct Happenings: OptionSet, Equatable {
    let rawValue: UInt32

    /// A file was closed that somebody wrote (`IN_CLOSE_WRITE`).
    static let written = Happenings(rawValue: 0x8)
    /// A name went away, to elsewhere (`IN_MOVED_FROM`).
    static let movedAway = Happenings(rawValue: 0x40)
    /// A name came from elsewhere (`IN_MOVED_TO`).
    static let movedHere = Happenings(rawValue: 0x80)
    /// A name was made (`IN_CREATE`).
    static let made = Happenings(rawValue: 0x100)
    /// A name was removed (`IN_DELETE`).
    static let removed = Happenings(rawValue: 0x200)
    /// So much has happened that the system has lost count (`IN_Q_OVERFLOW`).
    static let tooMuch = Happenings(rawValue: 0x4000)
    /// The watch has ended: the folder is gone (`IN_IGNORED`).
    static let ended = Happenings(rawValue: 0x8000)
    /// The name is that of a folder (`IN_ISDIR`).
    static let ofFolder = Happenings(rawValue: 0x4000_0000)

    /// All that is asked for.
    static let asked: Happenings = [.written, .movedAway, .movedHere, .made, .removed]
  }

  /// The events in what was read, in their order; one that is not whole is left out.
  static func events(in bytes: [UInt8]) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var start = 0
    while start + headLength <= bytes.count {
      let length = Int(number(in: bytes, at: start + 12))
      let name = start + headLength
      guard name + length <= bytes.count else { break }
      let text = bytes[name..<name + length].prefix { $0 != 0 }
      events.append(
        WatchEvent(
          watch: Int32(bitPattern: number(in: bytes, at: start)),
          happenings: Happenings(rawValue: number(in: bytes, at: start + 4)),
          name: text.isEmpty ? nil : String(decoding: text, as: UTF8.self)))
      start = name + length
    }
    return events
  }

  /// Four numbers of four bytes: the watch, what happened, a number that joins two events, the name's length.
  private static let headLength = 16

  private static func number(in bytes: [UInt8], at start: Int) -> UInt32 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt32.self) }
  }
}
