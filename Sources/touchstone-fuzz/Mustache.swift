import Findings
import Markdown
import Mustache

/// Reads a template in both styles and fills it, with itself among its partials.
func tryMustache(_ source: Source) {
  for style in [ContentStyle.html, .markdown] {
    let (template, findings) = Template.parse(source, style: style)
    for finding in findings.all { _ = finding.place?.start }
    let set = TemplateSet([
      ("p", Template.parse(partial, style: style).template), ("self", template),
    ])
    let limits = FillingLimits(depth: 50, output: 1 << 16, steps: 10_000)
    let filling = template.filled(with: context, in: set, limits: limits)
    for finding in filling.findings.all { _ = finding.place?.start }
    expect(String(validating: filling.bytes, as: UTF8.self) != nil, "a filled template is UTF-8")
    _ = Document.parse(Source.read(path: "filled", bytes: filling.bytes).source)
  }
}

private let partial = Source(
  path: "partial", text: "<{{a}}>\n{{#l}}\n- {{.}}\n{{/l}}\n{{$b}}default{{/b}}\n")

private let context: Value = [
  "a": "one", "m": "*two*\n\n- three | four\n\n# five", "e": "", "n": nil, "t": true, "f": false,
  "o": ["a": "inner", "o": ["a": "innermost"]], "l": ["six", "`seven`", ["a": "eight"]],
  "p": "self",
]
