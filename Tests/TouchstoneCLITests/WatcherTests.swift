import Testing

@testable import TouchstoneCLI

/// A record as the system writes it.
private func record(_ watch: Int32, _ happenings: UInt32, _ name: String = "") -> [UInt8] {
  let length = name.isEmpty ? 0 : (name.utf8.count / 16 + 1) * 16
  let numbers = [UInt32(bitPattern: watch), happenings, 0, UInt32(length)]
  let head = numbers.flatMap { number in withUnsafeBytes(of: number) { Array($0) } }
  let padding = [UInt8](repeating: 0, count: length - name.utf8.count)
  return head + Array(name.utf8) + padding
}

private func event(_ watch: Int32, _ happenings: WatchEvent.Happenings, _ name: String?)
  -> WatchEvent
{
  WatchEvent(watch: watch, happenings: happenings, name: name)
}

@Suite struct `What the system tells of folders` {
  @Test func `is read record by record`() {
    let bytes = record(1, 0x8, "F1.md") + record(2, 0x4000_0100, "a folder with a long name")
    #expect(
      WatchEvent.events(in: bytes + record(3, 0x8000)) == [
        event(1, .written, "F1.md"),
        event(2, [.made, .ofFolder], "a folder with a long name"), event(3, .ended, nil),
      ])
  }

  @Test func `counts as far as it is whole`() {
    let bytes = record(1, 0x8, "F1.md") + record(2, 0x8, "F2.md")
    for length in 0..<bytes.count {
      let whole = length / (bytes.count / 2)
      #expect(WatchEvent.events(in: Array(bytes.prefix(length))).count == whole)
    }
  }
}

@Suite struct `What changes in watched folders` {
  private var watcher = Watcher()

  init() {
    watcher.add(1, "standards")
    watcher.add(2, "standards/cs/units")
    watcher.add(3, ".", for: "standards")
    watcher.add(3, ".", for: "templates")
  }

  @Test mutating func `is told by its path`() {
    watcher.take(event(2, .written, "F1.md"))
    watcher.take(event(2, .written, "F1.md"))
    watcher.take(event(1, .removed, "brand.md"))
    #expect(watcher.changed == ["standards/cs/units/F1.md", "standards/brand.md"])
    #expect(!watcher.hasNewFolders)
    watcher.clear()
    #expect(watcher.changed == [])
  }

  @Test mutating func `may be a save by another name`() {
    watcher.take(event(2, .made, ".F1.md.swp"))
    watcher.take(event(2, .written, ".F1.md.swp"))
    #expect(watcher.changed == [])
    watcher.take(event(2, .movedHere, "F1.md"))
    #expect(watcher.changed == ["standards/cs/units/F1.md"])
  }

  @Test mutating func `counts when it is whole, not when it begins`() {
    watcher.take(event(2, .made, "F2.md"))
    #expect(watcher.changed == [])
    watcher.take(event(2, .written, "F2.md"))
    #expect(watcher.changed == ["standards/cs/units/F2.md"])
  }

  @Test(arguments: [WatchEvent.Happenings.made, .movedHere, .movedAway, .removed])
  mutating func `may be a folder`(_ happening: WatchEvent.Happenings) {
    watcher.take(event(1, happening.union(.ofFolder), "retail"))
    #expect(watcher.changed == ["standards/retail"])
    #expect(watcher.hasNewFolders)
  }

  @Test mutating func `counts in a parent by name alone`() {
    watcher.take(event(3, .written, "notes.txt"))
    #expect(watcher.changed == [])
    watcher.take(event(3, [.made, .ofFolder], "templates"))
    watcher.take(event(3, [.removed, .ofFolder], "standards"))
    #expect(watcher.changed == ["./templates", "./standards"])
    #expect(watcher.hasNewFolders)
  }

  @Test mutating func `counts whatever its name where a parent is watched whole`() {
    watcher.add(1, "standards", for: "templates")
    watcher.take(event(1, .written, "brand.md"))
    #expect(watcher.changed == ["standards/brand.md"])
  }

  @Test mutating func `is everything when the system has lost count`() {
    watcher.take(event(-1, .tooMuch, nil))
    #expect(watcher.changed == ["standards", "standards/cs/units", "."])
    #expect(watcher.hasNewFolders)
  }

  @Test mutating func `is nobody's business in a folder that is gone`() {
    watcher.take(event(2, .ended, nil))
    watcher.take(event(2, .written, "F1.md"))
    watcher.take(event(9, .written, "F1.md"))
    #expect(watcher.changed == [])
    #expect(watcher.watches == [1, 3])
  }
}
