import Findings
public import Mustache
public import Standards

extension Templates {
  /// Fills a page that stands for itself, such as `redline.html`.
  ///
  /// Beside its own values it sees `labels`, `brand`, `language`, `styles`, and its title in quotes for
  /// styles (`quoted.title`).
  ///
  /// - Parameters:
  ///   - name: The template's path without its ending.
  ///   - title: What the page is called.
  ///   - styles: The names of the style sheets that are put into it, in order.
  ///   - library: Whose brand and language it has.
  ///   - values: What it shows.
  public func page(
    _ name: String, title: String, styles: [String], of library: Library, values: Record
  ) -> Filling {
    let (template, odd) = Template.parse(source("\(name).html"))
    let shared: Record = [
      "title": .text(title), "labels": labelValues, "brand": Plan.brand(of: library),
      "language": .text(Plan.language(of: library)),
      "styles": .text(self.styles(styles, in: library.accent)),
      "quoted": ["title": .text(title.quotedForStyles)],
    ]
    var filling = template.filled(with: .object(shared.merging(values)))
    filling.findings.append(odd)
    return filling
  }

  /// The words of a label.
  public func label(_ key: String) -> String { labels[key] }
}
