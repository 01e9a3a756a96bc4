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
    case .text(let text):
      bytes.append(3)
      text.append(to: &bytes)
    case .list(let values):
      bytes.append(4)
      values.count.append(to: &bytes)
      for value in values { value.append(to: &bytes) }
    case .object(let record):
      bytes.append(5)
      record.count.append(to: &bytes)
      for (name, value) in record.sorted {
        name.append(to: &bytes)
        value.append(to: &bytes)
      }
    }
  }
}

extension String {
  fileprivate func append(to bytes: inout [UInt8]) {
    utf8.count.append(to: &bytes)
    bytes += utf8
  }
}

extension Int {
  fileprivate func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: littleEndian) { bytes += $0 }
  }
}
