/// Values that would like to be markup.
enum HostileValues {
  /// One of each kind of thing that Markdown knows, and its halves.
  static let known: [String] = [
    "# a", "####### a", "a #", "a ##", "- a", "+ a", "* a", "1. a", "12) a", "a. a", "b) a",
    "> a", "    a", "\ta", "```", "```\na\n```", "~~~", "---", "***", "___", "____", "===",
    "|a|b|", "|---|", "| --- |", "a|b", "||", "^", "[ ]", "[x]", "x", "[a](b)", "![a](b)",
    "[a]: b", "[a]", "]", "](a)", "(http://example.org)", "{#a}", "{.a}", "}", "::: a", ":::",
    "<http://example.org>", "<b>", "<!-- a", "&amp;", "&#35;", "&", ";", "\\", "a\\", "\\\\",
    "`", "``", "a`b", "*a*", "*", "**", "_a_", "_", "__a__", "~~a~~", "!", "!!", ".", ")", "1",
    "1.", "a)", "-", "--", "+", "=", "#", "#\t", ":", "::", "\"", "'", "(", "%20", "$a$",
    "a  ", "  a", " a ", "a\nb", "a\n\nb", "a\r\nb", "a\rb", "\n# a", "a\n# a", "a\n- a",
    "a\n> a", "a\n    a", "a\n===", "a\n---", "a\n|b|\n|-|", "a\n```", "a\n:::", "a\\\nb",
    "a  \nb", "Key: value", "{{x}}", "{{{x}}}", "{{>p}}", "{{=<% %>=}}", "{{/x}}", "é",
    "e\u{301}", "\u{2028}", "\u{200B}", "\u{1}", "\u{7F}", "javascript:alert(1)",
  ]

  /// As many values as are asked for, put together by chance from pieces of markup, always the same.
  static func random(_ count: Int) -> [String] {
    var state: UInt64 = 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<count).map { _ in
      (0...below(8)).map { _ in pieces[below(pieces.count)] }.joined()
    }
  }

  private static let pieces = [
    "#", "-", "+", "*", "_", "`", "~", "|", ":", "^", "[", "]", "(", ")", "{", "}", "<", ">", "&",
    ";", "!", "\\", "\"", "'", ".", "=", "1", "9", "a", "x", "B", " ", " ", "\t", "\n", "\r\n",
    "é", "/", "amp", "___", ":::", "```", "[ ]", "- ", "1. ", "    ", "http://",
  ]
}
