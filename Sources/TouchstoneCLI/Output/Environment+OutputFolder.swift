internal import Findings

// An output folder holds what was made from one folder of standards. If a build of another one wrote into it, it would take
// away, and write over, what the first has made, and neither would be whole. So the manifest remembers the
// standards by the way that leads to them from the output folder: that stays the same when the whole project is moved, and
// whatever the call names it by. Where the way leads to nothing any longer, the standards were moved, and the
// build goes on. Those of a revision are taken for the folder in which they would lie in a checkout.

extension Environment {
  /// Opens the output folder of a build, which from then on is that of these standards.
  ///
  /// - Parameters:
  ///   - location: The output folder.
  ///   - place: The standards that are built.
  ///   - known: What this process left in the folder before.
  func outputFolder(
    _ location: Location, of place: Location, known: KnownOutput? = nil
  ) throws(Fault) -> OutputFolder {
    var folder = try OutputFolder(location, program: program, known: known)
    guard let standards = checkout(of: place.standards), let own = try? standards.realPath(),
      let output = try? location.realPath()
    else { return folder }
    if let way = folder.before.standards {
      let last = Location(way, in: output)
      if last.isThere, !last.isSame(as: standards) {
        throw Fault(
          .unwritableFile,
          "name another folder with '--output'; this one holds what was made from '\(shown(last))' (remove "
            + "'\(OutputFolder.manifestName)' in it to write over that)", at: location.start)
      }
    }
    folder.after.standards = own.way(from: output)
    return folder
  }

  /// Where standards lie on the disk; of those in a revision, where a checkout has them.
  private func checkout(of place: Location) -> Location? {
    guard place.tree != .disk else { return place }
    guard let folder = try? Git(in: self, for: "git").folderOfCall() else { return nil }
    let top = String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") })
    return location("./\(top)\(place.path)")
  }

  /// The path as somebody would name it in this call.
  private func shown(_ place: Location) -> String {
    guard let path = try? place.realPath(), let here = try? location(".").realPath() else {
      return place.shown
    }
    return path.way(from: here) ?? path
  }
}

extension String {
  /// The way from a folder to this path, both from the root and without links; nothing where a line cannot hold it.
  fileprivate func way(from folder: String) -> String? {
    guard utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let (names, others) = (split(separator: "/"), folder.split(separator: "/"))
    let common = zip(names, others).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let way = others[common...].map { _ in ".." } + names[common...]
    return way.isEmpty ? "." : way.joined(separator: "/")
  }
}
