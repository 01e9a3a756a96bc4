internal import Findings
internal import Publishing

// Each PDF is a call of the tool, which reads the document's HTML as it is for paper. As many calls run at a
// time as there are processors. They stand in a line, and the first of the line is waited for, so that what
// is said comes in the order of the documents. The tool writes beside the staged files; only what it has
// finished takes the place of the last good PDF.

extension Plan {
  /// Makes the PDFs of documents whose HTML stands in a folder, those that are not up to date.
  ///
  /// Pages of the site have none. A PDF is made again when the HTML or the tool is another.
  func makePDFs(
    of publications: [Publication], by making: PDFMaking, into folder: inout OutputFolder,
    _ result: inout BuildResult, isListed: Bool = true
  ) throws(Fault) {
    let (tool, progress) = (making.tool, making.progress)
    let interrupts = InterruptsToChildren()
    defer { interrupts.end() }
    let documents = publications.filter(\.isDocument)
    var line: [PDFCall] = []
    var isStopped = false
    for (index, document) in documents.enumerated() {
      guard !isStopped else { break }
      let html = paper(try folder.bytes(at: document.path(in: .html)), of: document)
      let key = Fingerprint(of: [Fingerprint(of: html), Fingerprint(of: tool.version)])
      if isListed, folder.isCurrent(document.pdfPath, key: key) {
        folder.keep(document.pdfPath)
        result.kept += 1
        continue
      }
      progress.show("PDF \(index + 1) of \(documents.count): \(document.pdfPath)")
      line.append(try tool.begin(document, html, key: isListed ? key : nil, in: &folder))
      if line.count >= processorCount {
        isStopped = try !line.removeFirst().end(in: &folder, &result, isListed: isListed)
      }
    }
    for call in line where try !call.end(in: &folder, &result, isListed: isListed) {
      isStopped = true
    }
    progress.clear()
    guard isStopped else { return }
    for document in documents {
      folder.keepListed(document.pdfPath, madeFrom: document.path(in: .html))
    }
    result.findings.report(
      .pdfFailed, "call the program again; it was stopped before all PDFs were made",
      at: folder.location.start)
  }
}

/// A call of the tool that is under way.
private struct PDFCall {
  let path: String
  let key: Fingerprint?
  let input: ScratchFile
  let output: ScratchFile
  let errors: ScratchFile
  let child: ChildProcess

  /// Waits for its end, and gives the PDF its place; false if somebody stopped it.
  func end(
    in folder: inout OutputFolder, _ result: inout BuildResult, isListed: Bool
  ) throws(Fault) -> Bool {
    let ending = child.wait()
    defer { for file in [input, output, errors] { folder.remove(file) } }
    guard !ending.isInterrupt else { return false }
    guard ending == .exited(0), let pdf = folder.contents(of: output), pdf.isWholePDF else {
      folder.keepListed(path, madeFrom: "\(path.dropLast(4)).html")
      result.findings.report(
        .pdfFailed, "mend what keeps this PDF from being made: \(reason(in: folder))",
        at: folder.location.appending(path).start)
      return true
    }
    var file = try folder.begin(path)
    try file.append(pdf)
    let isNew = try folder.place(file, key: key, isListed: isListed)
    if isNew { result.written += 1 } else { result.kept += 1 }
    return true
  }

  /// The last line of what the tool said.
  private func reason(in folder: borrowing OutputFolder) -> String {
    let said = String(decoding: folder.contents(of: errors) ?? [], as: UTF8.self)
    let line = said.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
    return line.map { String($0.prefix(200)) } ?? "the tool ended without a word"
  }
}

extension PDFTool {
  /// Starts on a document.
  fileprivate func begin(
    _ document: Publication, _ html: [UInt8], key: Fingerprint?, in folder: inout OutputFolder
  ) throws(Fault) -> PDFCall {
    let input = try folder.scratch(holding: html)
    let output = folder.scratch()
    let errors = folder.scratch()
    do throws(SystemError) {
      let child = try ChildProcess(
        words(from: input.path, to: output.path, isFillable: document.isFillable),
        errors: errors.path)
      return PDFCall(
        path: document.pdfPath, key: key, input: input, output: output, errors: errors,
        child: child)
    } catch {
      throw Fault(.noPDFTool, error.advice, at: Location(path).start)
    }
  }
}

extension [UInt8] {
  /// Whether these are the bytes of a PDF from its beginning to its end.
  fileprivate var isWholePDF: Bool {
    let end = Array(suffix(8).filter { $0 > 0x20 })
    return starts(with: "%PDF-".utf8) && end.suffix(5).elementsEqual("%%EOF".utf8)
  }
}
