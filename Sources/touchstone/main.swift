import Findings
import Markdown

var bytes: [UInt8] = []
while let line = readLine(strippingNewline: false) { bytes += Array(line.utf8) }
let source = Source.read(path: "-", bytes: bytes)
var writer = HTMLWriter()
writer.write(Document.parse(source.source).document.blocks)
print(String(decoding: writer.output, as: UTF8.self), terminator: "")
