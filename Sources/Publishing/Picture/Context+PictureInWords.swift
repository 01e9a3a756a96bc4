import Mustache

extension Context {
  /// What a template can see of a picture: all that the picture says.
  ///
  /// It is nothing where there is no group to draw.
  func words(of drawing: StructureDrawing) -> Value {
    guard !drawing.bands.isEmpty else { return false }
    return [
      "bands": .list(drawing.bands.map(words)),
      "brackets": .list(drawing.brackets.map { ["words": .text($0.words)] }),
      "total": drawing.total.map(words) ?? false,
      "limits": .list(drawing.limits.map { ["words": .text($0)] }),
      "notes": .list(drawing.notes.map { ["words": .text($0)] }),
    ]
  }

  private func words(of band: StructureDrawing.Band) -> Value {
    let codes = band.tiles.map { $0.mark.isEmpty ? $0.code : "\($0.code) (\($0.mark))" }
    return [
      "name": .text(band.name),
      "details": .text(band.details),
      "demands": .text(band.demands.map(\.words).joined(separator: ", ")),
      "units": .text(codes.joined(separator: ", ")),
    ]
  }
}
