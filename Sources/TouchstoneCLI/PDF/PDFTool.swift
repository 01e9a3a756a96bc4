internal import Findings
internal import Publishing

/// The program that makes PDFs: WeasyPrint, as it is installed here.
struct PDFTool: Sendable {
  /// Where the program is.
  let path: String
  /// What it says of itself: `WeasyPrint version 70.0`.
  let version: String

  /// Finds the program where the call says, or on PATH.
  ///
  /// - Parameter named: Its file, nothing to look for `weasyprint`.
  init(_ named: Location?, in environment: Environment) throws(Fault) {
    let found =
      named.map(\.path)
      ?? environment.programFolders.map { "\($0)/weasyprint" }.first(
        where: isProgram)
    guard let found, isProgram(found) else {
      throw Fault(
        .noPDFTool,
        "install WeasyPrint to make PDFs ('pip install weasyprint'), or name it with '--pdf-tool PATH'; "
          + (named == nil ? "it is not on PATH" : "there is no program here"),
        at: named?.start)
    }
    path = found.contains("/") ? found : "./\(found)"
    version = try Self.version(of: path)
  }

  /// The words of a call.
  ///
  /// Nothing is fetched: what a document needs is in it.
  func words(from html: String, to pdf: String, isFillable: Bool) -> [String] {
    [path, "--quiet", "--pdf-variant", "pdf/ua-1"] + (isFillable ? ["--pdf-forms"] : [])
      + ["--allowed-protocols", "data", html, pdf]
  }

  /// The oldest WeasyPrint that counts the pages of a unit, tags a PDF well, and fetches nothing.
  private static var oldest: Int { 67 }

  private static func version(of path: String) throws(Fault) -> String {
    let answer = try asking(path)
    let number = answer.split(separator: " ").last.flatMap { Int($0.prefix { $0 != "." }) }
    guard answer.hasPrefix("WeasyPrint version "), let number, number >= oldest else {
      throw Fault(
        .noPDFTool,
        "install WeasyPrint \(oldest) or later ('pip install --upgrade weasyprint'); '\(path)' is "
          + (answer.isEmpty ? "something else" : "'\(answer)'"))
    }
    return answer
  }

  /// The first line that the program answers when it is asked for its version.
  private static func asking(_ path: String) throws(Fault) -> String {
    do throws(SystemError) {
      let bytes = try ChildProcess.answer(to: [path, "--version"], limit: 1 << 16).output
      let answer = String(decoding: bytes, as: UTF8.self)
      let line = answer.split(separator: "\n").first.map(String.init) ?? ""
      return String(line.prefix(80))
    } catch {
      throw Fault(.noPDFTool, error.advice, at: Location(path).start)
    }
  }
}

extension Rule {
  /// PDFs are asked for, and nothing here can make them.
  static let noPDFTool = Rule(
    "no-pdf-tool", .error, "PDFs are made by WeasyPrint, which is installed apart.")
  /// A PDF could not be made.
  static let pdfFailed = Rule(
    "pdf-failed", .error, "Every document can be made a PDF; the last good one stays where it is.")
}
