/// How statements are written in a folder, as far as `settings.md` says so under *House style*.
public struct HouseStyle: Sendable, Equatable {
  /// Which criteria and knowledge items end in a full stop.
  public enum FullStops: String, Sendable, Hashable, CaseIterable {
    case none
    /// Every one.
    case all
    /// The last of each list.
    case last
  }

  /// Which statements end in a full stop; nothing if nobody has said so.
  public var fullStops: FullStops?

  /// Starts with nothing said.
  public init(fullStops: FullStops? = nil) {
    self.fullStops = fullStops
  }
}

extension Settings {
  /// The name of the line that says where full stops are.
  static let fullStopsName = "final-full-stops"

  /// What the lines under *House style* come to.
  public var houseStyle: HouseStyle {
    HouseStyle(
      fullStops: style.last { $0.name == Self.fullStopsName }
        .flatMap { HouseStyle.FullStops(rawValue: $0.value) })
  }
}
