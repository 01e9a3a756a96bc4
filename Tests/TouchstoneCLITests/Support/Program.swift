import Foundation
import Testing

/// The built program, started as people start it.
enum Program {
  /// What a process did.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Where the program lies: beside the tests.
  static var path: String {
    get throws {
      let tests = try #require(CommandLine.arguments.first)
      let folder = URL(filePath: tests).deletingLastPathComponent()
      let path = folder.appending(path: "touchstone").path(percentEncoded: false)
      try #require(FileManager.default.isExecutableFile(atPath: path), "build the program first")
      return path
    }
  }

  /// Runs a line of shell, in which `touchstone` is the program.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "touchstone() { '\(try path)' \"$@\"; }\n\(line)"]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let errors = folder.path + "/.errors"
    try Data().write(to: URL(filePath: errors))
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = try String(contentsOfFile: errors, encoding: .utf8)
    try FileManager.default.removeItem(atPath: errors)
    return Outcome(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      errors: said)
  }
}
