internal import Findings

extension Descriptor {
  /// The fingerprint of the file from here to its end, read piece by piece.
  func fingerprint() throws(SystemError) -> Fingerprint {
    var maker = FingerprintMaker()
    var piece: [UInt8] = []
    while try fill(&piece, with: 1 << 16) {
      maker.add(piece)
      piece.removeAll(keepingCapacity: true)
    }
    return maker.fingerprint
  }
}
