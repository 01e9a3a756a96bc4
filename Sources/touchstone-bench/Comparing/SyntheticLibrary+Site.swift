extension SyntheticLibrary {
  /// Writes the units as the content of a `hugo` site with the plainest of layouts.
  ///
  /// - Parameter withBooks: Whether each qualification's units also stand in two long pages.
  func writeSite(to folder: String, withBooks: Bool) throws(FileError) {
    try makeFolder("\(folder)/layouts/_default")
    try writeFile(
      "\(folder)/config.toml",
      """
      baseURL = "https://example.org/"
      title = "Yard Academy"
      disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]

      """)
    try writeFile("\(folder)/layouts/_default/single.html", Self.page(of: "{{ .Content }}"))
    try writeFile(
      "\(folder)/layouts/_default/list.html",
      Self.page(
        of: "{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>\n{{ end }}"))
    for (number, units) in qualifications.enumerated() {
      try write(units, to: "\(folder)/content/yard-\(number + 1)", withBooks: withBooks)
    }
  }

  private func write(
    _ units: [SyntheticUnit], to folder: String, withBooks: Bool
  ) throws(FileError) {
    try makeFolder(folder)
    for unit in units {
      let front = "---\ntitle: \"\(unit.title)\"\n---\n"
      try writeFile("\(folder)/\(unit.code).md", front + unit.definition)
    }
    guard withBooks else { return }
    let book = units.map(\.definition).joined(separator: "\n")
    for name in ["handbook", "logbook"] {
      try writeFile("\(folder)/\(name).md", "---\ntitle: \"\(name)\"\n---\n" + book)
    }
  }

  private static func page(of content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body>
    \(content)
    </body>
    </html>

    """
  }
}
