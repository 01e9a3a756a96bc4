import JSON

// A large library as JSON takes several times the memory of the model, and its units have nothing to do with each
// other. So the text can be had in pieces: one after another they are what `json(.compact)` gives.

extension Library {
  /// The library as compact JSON in pieces, in their order, each made when it is asked for.
  ///
  /// - Parameter folder: What the paths of files begin with and are named without.
  public func jsonPieces(below folder: String) -> [@Sendable () -> [UInt8]] {
    var pieces: [@Sendable () -> [UInt8]] = [{ Array("{\"version\":1,\"suites\":[".utf8) }]
    for (index, suite) in suites.enumerated() {
      if index > 0 { pieces.append { [UInt8(ascii: ",")] } }
      pieces += suite.jsonPieces(below: folder)
    }
    return pieces + [{ Array("]}".utf8) }]
  }
}

extension Suite {
  fileprivate func jsonPieces(below folder: String) -> [@Sendable () -> [UInt8]] {
    let lines = unitLines
    // The object is left open for the units, and each stretch of them is an array without its brackets.
    let head: @Sendable () -> [UInt8] = {
      var json = JSONWriter(.compact)
      json.object { writeHead(to: &$0) }
      return json.withBytes { Array($0[..<($0.count - 1)]) }
    }
    let stretches = stride(from: 0, to: units.count, by: Self.unitsOfPiece).map { start in
      { @Sendable () -> [UInt8] in
        var json = JSONWriter(.compact)
        json.array { json in
          for index in start..<min(start + Self.unitsOfPiece, units.count) {
            let unit = units[index].edition(for: nil)
            unit.write(to: &json, line: lines[index], below: folder)
          }
        }
        return json.withBytes { array in
          Array((start == 0 ? ",\"units\":[" : ",").utf8) + array[1..<array.count - 1]
        }
      }
    }
    return [head] + stretches + [{ Array((units.isEmpty ? "}" : "]}").utf8) }]
  }

  private static let unitsOfPiece = 16
}
