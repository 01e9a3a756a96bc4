import Mustache

extension Context {
  /// What a template can see of a picture: all that the picture says.
  ///
  /// Groups stand inside each other here, and what a bracket says of a group with all that is in it is said
  /// of the group itself. It is nothing where there is no group to draw.
  func words(of drawing: StructureDrawing) -> Value {
    guard !drawing.bands.isEmpty else { return false }
    var bands = drawing.bands
    var brackets: [Value] = []
    for bracket in drawing.brackets {
      if bracket.isWhole(in: drawing.bands) {
        bands[bracket.span.lowerBound].demands.append(bracket.demand)
      } else {
        brackets.append(["words": .text(bracket.words)])
      }
    }
    return [
      "bands": .list(nested(bands)),
      "brackets": .list(brackets),
      "total": drawing.total.map { words(of: $0, inner: []) } ?? false,
      "limits": .list(drawing.limits.map { ["words": .text($0)] }),
      "notes": .list(drawing.notes.map { ["words": .text($0)] }),
    ]
  }

  private func nested(_ bands: [StructureDrawing.Band]) -> [Value] {
    var open: [(band: StructureDrawing.Band, inner: [Value])] = []
    var closed: [Value] = []
    func close(to depth: Int) {
      while open.count > depth, let last = open.popLast() {
        let value = words(of: last.band, inner: last.inner)
        if open.isEmpty { closed.append(value) } else { open[open.count - 1].inner.append(value) }
      }
    }
    for band in bands {
      close(to: band.depth)
      open.append((band, []))
    }
    close(to: 0)
    return closed
  }

  private func words(of band: StructureDrawing.Band, inner: [Value]) -> Value {
    let codes = band.tiles.map { $0.mark.isEmpty ? $0.code : "\($0.code) (\($0.mark))" }
    return [
      "name": .text(band.name),
      "details": .text(band.details),
      "demands": .text(band.demands.map(\.words).joined(separator: ", ")),
      "units": .text(codes.joined(separator: ", ")),
      "inner": .list(inner),
    ]
  }
}

extension StructureDrawing.Bracket {
  /// Whether it holds one group with all that is in it, and nothing else.
  fileprivate func isWhole(in all: [StructureDrawing.Band]) -> Bool {
    let span = span
    guard span.count > 1, span.upperBound <= all.count, bands.count == span.count else {
      return false
    }
    let depth = all[span.lowerBound].depth
    return all[span].dropFirst().allSatisfy { $0.depth > depth }
      && (span.upperBound == all.count || all[span.upperBound].depth <= depth)
  }
}
