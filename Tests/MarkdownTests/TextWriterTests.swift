import Findings
import Markdown
import Testing

/// The files of examples of the text writer.
private let files = [
  "text-prose.md", "text-lists.md", "text-forms.md", "text-tables.md", "text-documents.md",
]

@Suite struct TextWriterTests {
  @Test(arguments: files) func `every file has examples`(file: String) throws {
    #expect(WriterExample.all(in: file).count >= 3)
    try WriterExample.record(file)
  }

  @Test(arguments: files.flatMap(WriterExample.all))
  func `an example prints as its file says`(example: WriterExample) {
    #expect(example.actual == example.expected)
  }
}
