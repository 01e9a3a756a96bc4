import CSV
import Findings
import Foundation
import Testing

/// An example of a spec file: a CSV file, what is read from it, and what is found.
///
/// A spec file is prose. An example stands in a fence that names the columns which are asked for, with a
/// star behind those that are required; its parts are divided by a dot:
///
///     ``` csv name*, town
///     name,town
///     Ada,London
///     .
///     comma: [name] [town]
///     [Ada] [London]
///     .
///     ```
///
/// The second part tells the delimiter and the head, then each row; `+` stands before a cell that the
/// head has no column for. The third part is the findings as they are printed. In the first part `→` is
/// a tab, `␍` a carriage return, `␀` a NUL, `·` a space, `⌖` a byte order mark, `�` a byte that is no
/// UTF-8, and `∎` takes away the line end behind it. In the second `⏎` is a line end in a cell.
struct Example: Sendable, CustomTestStringConvertible {
  var file: String
  var line: Int
  var columns: [Column]
  var input: [UInt8]
  var expected: String
  var findings: String

  var testDescription: String { "\(file):\(line)" }

  /// What comes of the example: the sheet, and the findings as they are printed.
  func run() -> (sheet: String, findings: String) {
    var (source, findings) = Source.read(path: "x.csv", bytes: input)
    let (sheet, more) = Sheet.read(source, columns: columns)
    findings.append(more)
    return (sheet.dump, findings.lines())
  }
}

extension Sheet {
  /// The sheet as spec files write it.
  var dump: String {
    let lines = ["\(delimiter):" + head.map(\.dump).joined()] + rows.map(\.dump)
    return lines.map { $0.trimmingCharacters(in: .whitespaces) + "\n" }.joined()
  }
}

extension Row {
  fileprivate var dump: String {
    cells.map(\.dump).joined() + surplus.map { " +" + $0.dump.dropFirst() }.joined()
  }
}

extension Cell {
  fileprivate var dump: String { " [" + text.replacing("\n", with: "⏎") + "]" }
}

/// The spec files beside the tests.
enum SpecFile {
  /// All examples of all files, in order.
  static let examples: [Example] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return read(text ?? "", file: name)
    }
  }()

  private static func read(_ text: String, file: String) -> [Example] {
    var examples: [Example] = []
    var fence: (line: Int, head: String, lines: [String])?
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if let open = fence {
        if line == "```" {
          examples.append(example(file, open.line, open.head, open.lines))
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if line.hasPrefix("``` csv") {
        fence = (index + 1, String(line.dropFirst("``` csv".count)), [])
      }
    }
    return examples
  }

  private static func example(
    _ file: String, _ line: Int, _ head: String, _ lines: [String]
  ) -> Example {
    let parts =
      lines.split(separator: ".", omittingEmptySubsequences: false)
      .map { $0.map { $0 + "\n" }.joined() } + ["", ""]
    let columns = head.split(separator: ",").map { name in
      let name = name.trimmingCharacters(in: .whitespaces)
      return Column(
        name.trimmingCharacters(in: ["*"]), isRequired: name.hasSuffix("*"))
    }
    return Example(
      file: file, line: line, columns: columns, input: bytes(of: parts[0]), expected: parts[1],
      findings: parts[2])
  }

  private static func bytes(of text: String) -> [UInt8] {
    text.replacing("∎\n", with: "").unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "→": [0x09]
      case "␍": [0x0D]
      case "␀": [0]
      case "·": [0x20]
      case "⌖": [0xEF, 0xBB, 0xBF]
      case "\u{FFFD}": [0xE9]
      default: Array(String(scalar).utf8)
      }
    }
  }
}
