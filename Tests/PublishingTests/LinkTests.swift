import Publishing
import Testing

@Suite struct LinkTests {
  /// Units whose codes are the beginnings of each other's, with statements that look alike.
  private static let alike = [
    "gardening/units/1.md": "# Unit 1: One\n\n## Knowledge\n\n- 1a x\n- 1ab y\n- 10 z\n",
    "gardening/units/1a.md": "# Unit 1a: Two\n\n## Knowledge\n\n- 1ab x\n- a y\n",
    "gardening/units/10.md": "# Unit 10: Three\n\n## Knowledge\n\n- 10a x\n- x y\n",
    "gardening/qualifications/gardening-1.md":
      "# Q\n\n## Knowledge\n\nx\n\n## Structure\n\n### Core\n\n| Unit |\n|---|\n| 1 |\n| 1a |\n| 10 |\n",
  ]

  @Test(arguments: [[:], alike])
  func `every identifier of a page stands once, and every link inside it leads to one`(
    definitions: [String: String]
  ) async throws {
    let printed = await Printed(try await Garden.plan(replacing: definitions), as: [.html])
    #expect(printed.files.count >= 8)
    for (path, page) in printed.files {
      let ids = page.values(after: " id=\"")
      #expect(Set(ids).count == ids.count, "\(path)")
      for target in page.values(after: "href=\"#") {
        #expect(ids.contains(target), "\(path)#\(target)")
      }
    }
  }

  @Test func `every link to another file leads to one that is made`() async throws {
    let plan = try await Garden.plan()
    let printed = await Printed(plan)
    let made = Set(printed.files.keys).union(plan.assets(for: plan.publications).map(\.path))
    for (path, page) in printed.files where path.hasSuffix(".html") {
      for target in page.values(after: "href=\"") where !target.hasPrefix("#") {
        let address = resolve(target, from: path)
        #expect(made.contains(address), "\(path): \(target)")
      }
    }
  }

  @Test func `no style or script stands in a page of the site`() async throws {
    let printed = await Printed(try await Garden.plan(), as: [.html])
    let page = printed["gardening-1/units/G1/index.html"]
    #expect(page.contains("<link rel=\"stylesheet\" href=\"../../../assets/site.css\">"))
    let pages = printed.files.filter { $0.value.contains("assets/site.css") }
    #expect(pages.count >= 5)
    for (path, page) in pages {
      for tag in ["<style", " style=", "<script>", " onclick=", "javascript:", "src=\"data:"] {
        #expect(!page.contains(tag), "\(path)")
      }
    }
  }

  private func resolve(_ target: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for name in target.split(separator: "/") {
      if name == ".." { _ = folders.popLast() } else { folders.append(String(name)) }
    }
    return folders.joined(separator: "/")
  }
}

extension String {
  /// What stands between each occurrence of a text and the next quotation mark.
  fileprivate func values(after opening: String) -> [String] {
    ranges(of: opening).map { range in String(self[range.upperBound...].prefix { $0 != "\"" }) }
  }
}
