import Foundation
import PackagePlugin

/// Builds the package's `templates` folder into the target that uses the plugin.
///
/// The files are named one by one as inputs: a folder as input misses edits. After a file was added
/// or removed, a build that runs already must read the manifest again (`touch Package.swift`).
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let paths = try templates(in: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "DefaultTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)] + paths,
        inputFiles: paths.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// The paths of all files that are not hidden, relative to the folder, in the order of their bytes.
  private func templates(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { path in
        var isFolder: ObjCBool = false
        let url = folder.appending(path: path)
        return FileManager.default.fileExists(
          atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
          && !isFolder.boolValue
          && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
