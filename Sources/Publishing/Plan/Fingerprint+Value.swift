import Findings
import Mustache

extension Fingerprint {
  /// Fingerprints what a template can see: values that print otherwise have another.
  init(of value: Value) {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    self.init(of: bytes)
  }
}

extension Value {
  /// Writes the value so that no other one is written in the same bytes.
  fileprivate func append(to bytes: inout [UInt8]) {
    switch self {
    case .nothing: bytes.append(0)
    case .truth(let truth): bytes.append(truth ? 1 : 2)
    case .text, .stretch:
      bytes.append(3)
      bytes.append(word: words ?? "")
    case .list(let values):
      bytes.append(4)
      values.count.append(to: &bytes)
      for value in values { value.append(to: &bytes) }
    case .object(let record):
      bytes.append(5)
      record.count.append(to: &bytes)
      for (name, value) in record.sorted {
        bytes.append(word: name)
        value.append(to: &bytes)
      }
    }
  }
}

extension [UInt8] {
  /// Writes a word so that it is told from what comes behind it.
  mutating func append(word: String) {
    word.utf8.count.append(to: &self)
    self += word.utf8
  }
}

extension Int {
  fileprivate func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: littleEndian) { bytes += $0 }
  }
}
