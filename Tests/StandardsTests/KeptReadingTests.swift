import Findings
import Testing

@testable import Standards

/// A folder that is read again and again, with what was kept and without.
@Suite struct `Readings that are kept` {
  private func files(replacing path: String = "", _ old: String = "", with new: String = "")
    -> [LibraryFile]
  {
    Fixture.library.map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.source.bytes, as: UTF8.self).replacing(old, with: new)
      return LibraryFile(path: path, source: Source(path: path, text: text))
    }
  }

  /// Reads the shipped folder, then another state of it, and compares with reading that alone.
  private func expectSame(_ later: [LibraryFile]) async {
    var kept: KeptReadings? = KeptReadings()
    _ = await Library.read(files(), keeping: &kept)
    let (library, findings) = await Library.read(later, keeping: &kept)
    let fresh = await Library.read(later)
    #expect(library.json() == fresh.library.json())
    #expect(findings.sorted.map(\.lines) == fresh.findings.sorted.map(\.lines))
  }

  @Test func `are the same as new ones`() async {
    await expectSame(files())
  }

  @Test func `do not stand for a file that has changed, come or gone`() async throws {
    let unit = try #require(Fixture.library.first { $0.path.contains("/units/") }).path
    await expectSame(files(replacing: unit, "# ", with: "# New "))
    await expectSame(files().filter { $0.path != unit })
    let more = LibraryFile(
      path: "new/units/N1.md", source: Source(path: "new/units/N1.md", text: "# Unit N1: New\n"))
    await expectSame(files() + [more])
  }

  @Test func `do not stand for a file whose suite reads it otherwise now`() async {
    func suite(_ vocabulary: String) -> [LibraryFile] {
      [
        ("b/suite.md", "# B\n\n## Vocabulary\n- \(vocabulary): Knowledge and understanding\n"),
        ("b/units/B1.md", "# Unit B1: Bake\n\n## Wisdom\n- B1a how dough rises\n"),
      ].map { LibraryFile(path: $0.0, source: Source(path: $0.0, text: $0.1)) }
    }
    var kept: KeptReadings? = KeptReadings()
    let (before, _) = await Library.read(suite("Lore"), keeping: &kept)
    #expect(before.suites.first?.units.first?.knowledge.isEmpty == true)
    let (after, _) = await Library.read(suite("Wisdom"), keeping: &kept)
    #expect(after.suites.first?.units.first?.knowledge.count == 1)
  }
}
