import Foundation
import Testing
import TouchstoneCLI

private let level = "output/bicycle-repair-level-1"

@Suite struct `Sizes of documents on a qualification's page` {
  /// A folder with the example of `init`, and a program beside it that answers as WeasyPrint does.
  private func example() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = await touchstone("init", ".", in: folder)
    let script = """
      if [ "$1" = --version ]; then echo "WeasyPrint version 70.0"; exit; fi
      for word; do input=$last; last=$word; done
      { printf '%%PDF-1.7\\n'; cat "$input"; printf '\\n%%%%EOF\\n'; } > "$last"

      """
    try folder.write(script, to: "tool.sh")
    let program = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/stand-in")
    try folder.link("tool", to: program.path)
    return folder
  }

  private func page(_ folder: TemporaryFolder) throws -> String {
    try #require(folder.text(of: "\(level)/index.html"))
  }

  private func kilobytes(_ path: String, _ folder: TemporaryFolder) throws -> String {
    let text = try #require(folder.text(of: "\(level)/\(path)"))
    return "\((text.utf8.count + 500) / 1000) KB"
  }

  @Test func `are those of the files that stand there`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let web = try kilobytes("handbook.html", folder)
    let text = try kilobytes("handbook.txt", folder)
    let pack = try kilobytes("units/R1/pack.html", folder)
    let page = try page(folder)
    #expect(
      page.contains("<a href=\"handbook.html\">Handbook</a></td>\n<td class=\"right\">\(web)<"))
    #expect(page.contains("<a href=\"handbook.txt\">Text \(text)</a>"))
    #expect(page.contains("pack.html\">R1 "))
    #expect(page.contains("<td class=\"right\">\(pack)</td>"))
    #expect(!page.contains("PDF"))
  }

  @Test func `follow a document that a build of a part makes`() async throws {
    let folder = try await example()
    _ = await touchstone("build", in: folder)
    let before = try page(folder)
    let path = "standards/bicycle-repair/units/R1.md"
    let unit = try #require(folder.text(of: path))
    let more = String(repeating: "More to read about this unit. ", count: 200)
    try folder.write(unit + "\n## Notes\n\n\(more)\n", to: path)
    _ = await touchstone("build", "--only", "bicycle-repair-level-1", in: folder)
    let web = try kilobytes("handbook.html", folder)
    let page = try page(folder)
    #expect(page != before)
    #expect(page.contains("<td class=\"right\">\(web)<"))
  }

  @Test func `tell of no edition that is not there`() async throws {
    let folder = try await example()
    _ = await touchstone("build", "--formats", "html", in: folder)
    #expect(try page(folder).contains("handbook.html"))
    #expect(try !page(folder).contains("handbook.txt"))
    _ = await touchstone("build", "--formats", "text", in: folder)
    _ = await touchstone("build", "--formats", "html", in: folder)
    #expect(try page(folder).contains("handbook.txt"))
  }

  @Test func `tell of a PDF until its document is another, and again when it is made again`()
    async throws
  {
    let folder = try await example()
    func makePDFs() async -> Outcome {
      await touchstone("build", "--formats", "pdf", "--pdf-tool", "tool", in: folder)
    }
    _ = await makePDFs()
    let link = "<a href=\"handbook.pdf\">PDF \(try kilobytes("handbook.pdf", folder))</a>"
    #expect(try page(folder).contains(link))
    _ = await touchstone("build", in: folder)
    #expect(try page(folder).contains(link))

    let path = "standards/bicycle-repair/units/R1.md"
    let unit = try #require(folder.text(of: path))
    try folder.write(unit + "\n## Notes\n\nNew.\n", to: path)
    for _ in 1...2 {
      _ = await touchstone("build", in: folder)
      #expect(try !page(folder).contains("handbook.pdf"))
      #expect(folder.files.contains("\(level)/handbook.pdf"))
    }
    _ = await makePDFs()
    #expect(try page(folder).contains("<a href=\"handbook.pdf\">PDF "))
  }

  @Test func `are the same when a build is compared`() async throws {
    let folder = try await example()
    _ = await touchstone("build", "--formats", "html,text,pdf", "--pdf-tool", "tool", in: folder)
    let outcome = await touchstone("build", "--check", "--formats", "html,text", in: folder)
    #expect(outcome.status == .success, "\(outcome.output)")
  }
}
