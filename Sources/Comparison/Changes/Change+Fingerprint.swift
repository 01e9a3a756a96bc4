extension Change {
  /// A name for the change that stays the same as long as its items, their words and its kinds do.
  ///
  /// Files and lines do not count, so that a change that was accepted once is known in later commits.
  public var fingerprint: String {
    var hash = Hash()
    func add(_ text: String) {
      for byte in text.utf8 { hash.add(byte) }
      hash.add(UInt8(0xFF))
    }
    add(subject.rawValue)
    add(home.id)
    for kind in kinds { add(kind.rawValue) }
    for items in [old, new] {
      add(String(items.count))
      for item in items {
        add(item.unit ?? "")
        add(item.id)
        add(item.mark)
        add(item.text)
      }
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
