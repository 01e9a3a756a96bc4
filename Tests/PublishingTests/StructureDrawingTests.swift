import Publishing
import Testing

/// The picture of a structure, by what stands in its markup.
struct StructureDrawingTests {
  /// Five units that all are to be taken, and one of two.
  private let small = StructureDrawing(
    title: "The structure", summary: "Two groups.",
    bands: [
      .init(
        "Mandatory", details: "Foundations", isMandatory: true,
        tiles: ["1", "3", "4", "5", "6"].map { .init($0, title: "\($0) Unit") },
        demands: [.init("all", "5")]),
      .init(
        "Optional", tiles: [.init("2(a)"), .init("2(b)", mark: "L2")],
        demands: [.init("", "1", "of 2")]),
    ],
    brackets: [.init([0, 1], .init("", "6", "from these"), words: "6 from both")],
    total: .init("In all", demands: [.init("at least", "6", "units")]),
    limits: ["at most 2 at level 2"], notes: ["L2: level 2"])

  @Test func `it says all that it is given, on a page and on a telephone`() {
    let pictures = small.pictures
    #expect(pictures.count == 2)
    #expect(
      pictures[0].words.sorted()
        == [
          "1", "1", "2(a)", "2(b) L2", "3", "4", "5", "5", "6", "6", "6", "Foundations", "In all",
          "L2: level 2", "Mandatory", "Optional", "all", "at least", "at most 2 at level 2",
          "from these", "of 2", "units",
        ].sorted())
    for picture in pictures {
      for words in ["Mandatory", "2(b)", "L2", "at least", "of 2", "from", "these", "In all"] {
        #expect(picture.contains(words), "\(words)")
      }
    }
  }

  @Test func `it names itself to people who do not see it`() {
    for picture in small.pictures {
      #expect(picture.contains(" role=\"img\" "))
      #expect(picture.contains(">\n<title>The structure</title>\n"))
      #expect(picture.contains("<desc>Two groups.</desc>"))
    }
  }

  @Test func `units say their titles where there is a pointer`() {
    let pictures = small.pictures
    #expect(pictures[0].contains("<title>3 Unit</title>"))
    #expect(!pictures[1].contains("<title>3 Unit</title>"))
  }

  @Test func `the tiles of mandatory units are filled, others are tinted`() {
    for picture in small.pictures {
      #expect(picture.count(of: "class=\"paper\"") == 5)
      #expect(picture.count(of: "fill-opacity=\".09\"") == 2)
    }
  }

  @Test func `it needs neither styles nor scripts, and many may stand on a page`() {
    let markup = String(decoding: small.markup, as: UTF8.self)
    for word in ["style", "<script", " id=", "href", "url("] {
      #expect(!markup.contains(word), "\(word)")
    }
  }

  @Test func `all lengths are whole numbers`() {
    let markup = String(decoding: small.markup, as: UTF8.self)
    let names = ["x", "y", "width", "height", "rx", "viewBox", "d", "font-size"]
    var lengths = 0
    for name in names {
      for value in markup.values(of: name) {
        lengths += 1
        #expect(!value.contains("."), "\(name) is \(value)")
      }
    }
    #expect(lengths > 100)
  }

  @Test func `words of a standard are words and nothing else`() {
    let words = "<b a=\"1\">&amp;</b>"
    let drawing = StructureDrawing(
      title: words, summary: words,
      bands: [
        .init(
          words, details: words, tiles: [.init(words, title: words, mark: words)],
          demands: [.init(words, words, words)])
      ],
      brackets: [.init([0], .init(words, words, words), words: words)],
      total: .init(words), limits: [words], notes: [words])
    let markup = String(decoding: drawing.markup, as: UTF8.self)
    #expect(!markup.contains("<b"))
    #expect(!markup.contains("\"1\""))
    #expect(!markup.contains("&amp;</b"))
    #expect(markup.contains("<title>&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;</title>"))
  }

  @Test func `a structure without anything is a picture without anything`() {
    for picture in StructureDrawing().pictures {
      #expect(picture.hasSuffix("</svg>\n"))
      #expect(!picture.contains("<text"))
    }
  }

  @Test func `a bracket that has no room is said in words`() {
    var drawing = small
    drawing.bands.append(.init("Third", tiles: [.init("7")]))
    drawing.brackets = [
      .init([0, 1], .init("", "2", "of A"), words: "two of the first two"),
      .init([0, 2], .init("", "3", "of B"), words: "three of the outer two"),
      .init([1, 2], .init("", "4", "of C"), words: "four of the last two"),
      .init([2, 9], .init("", "5", "of D"), words: "five of what is not there"),
    ]
    let pictures = drawing.pictures
    #expect(!pictures[0].contains("two of the first two"))
    #expect(!pictures[0].contains("four of the last two"))
    #expect(pictures[0].contains("three of the outer two"))
    #expect(pictures[1].contains("four of the last two"))
    for picture in pictures { #expect(picture.contains("five of what is not there")) }
  }

  @Test func `a group that a bracket does not hold is passed by in dots`() {
    var drawing = small
    drawing.bands.append(.init("Third", tiles: [.init("7")]))
    for picture in drawing.pictures { #expect(!picture.contains("stroke-dasharray")) }
    drawing.brackets = [.init([0, 2], .init("", "3", "of B"), words: "")]
    for picture in drawing.pictures { #expect(picture.count(of: "stroke-dasharray") == 1) }
    drawing.bands[1].tiles = []
    for picture in drawing.pictures { #expect(!picture.contains("stroke-dasharray")) }
  }
}

extension StructureDrawing {
  /// The markup, picture by picture.
  fileprivate var pictures: [String] {
    String(decoding: markup, as: UTF8.self).split(separator: "<svg ")
      .map { "<svg \($0)" }
  }
}

extension String {
  fileprivate func count(of words: String) -> Int { split(separator: words).count - 1 }

  /// What stands in the text elements of a picture, without tags.
  fileprivate var words: [String] {
    split(separator: "<text ").dropFirst().map { element in
      var words = ""
      var isInTag = true
      for letter in element[..<(element.firstRange(of: "</text>")?.lowerBound ?? element.endIndex)]
      {
        if letter == "<" { isInTag = true } else if !isInTag { words.append(letter) }
        if letter == ">" { isInTag = false }
      }
      return words
    }
  }

  /// The values of all attributes of a name.
  fileprivate func values(of name: String) -> [Substring] {
    split(separator: " \(name)=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }
}
