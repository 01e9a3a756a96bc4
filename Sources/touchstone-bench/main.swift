import Findings
import FoundationEssentials
import Markdown

let path = CommandLine.arguments.dropFirst().first ?? "/dev/null"
let data = try Data(contentsOf: URL(filePath: path))
let source = Source.read(path: path, bytes: Array(data))
var writer = HTMLWriter()
writer.write(Document.parse(source.source).document.blocks)
try Data(writer.output).write(to: URL(filePath: "/dev/null"))
