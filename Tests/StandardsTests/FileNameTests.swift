import Standards
import Testing

@Suite struct `A file name` {
  @Test(arguments: [
    ("F1", "F1"), ("2(a)", "2a"), ("1.10", "1-10"), ("FE3P 04", "FE3P-04"),
    ("Deal with a complaint", "Deal-with-a-complaint"), ("a--b__c", "a-b-c"),
    ("../../x", "x"), ("/etc/passwd", "etc-passwd"), ("C:\\x", "C-x"), (".hidden", "hidden"),
    ("é", "e"), ("", "unnamed"), ("..", "unnamed"), ("a\u{0}\n", "a"), ("Größe", "Grose"),
    ("Seán Ó Briain", "Sean-O-Briain"), ("Sea\u{301}n", "Sean"), ("Łukasz Ærø", "Lukasz-AEro"),
    ("李小龍", "674E-5C0F-9F8D"), ("李 Jo", "Jo"), ("😀", "unnamed"), ("\u{301}", "unnamed"),
  ])
  func `keeps letters, digits and hyphens`(_ text: String, _ name: String) {
    #expect(FileName.safe(text) == name)
  }

  @Test(arguments: ["CON", "prn", "Aux", "nul", "COM1", "lpt9"])
  func `is no name that Windows keeps for a device`(_ text: String) {
    #expect(FileName.safe(text) == "\(text)-2")
  }

  @Test func `is its own in its folder, by the order of asking`() {
    var names = FileNames(taken: ["index"])
    let given = ["2(a)", "2a", "2A", "2a-2", "Index", "con", "CON"].map { names.name(for: $0) }
    #expect(given == ["2a", "2a-2", "2A-3", "2a-2-2", "Index-2", "con-2", "CON-3"])
  }

  @Test func `is short, and its own all the same`() {
    var names = FileNames()
    let long = String(repeating: "x", count: 1_000_000)
    let first = names.name(for: long)
    let second = names.name(for: long + "y")
    #expect(first.count == 100)
    #expect(second == first + "-2")
  }

  @Test(arguments: [
    ("Ann Lee", "17", "Ann-Lee-17"), ("Ann Lee", "", "Ann-Lee"), ("", "17", "17"),
    ("Ann", "(0 17)", "Ann-0-17"), ("Ann", "\u{2013}", "Ann"), ("", "", "unnamed"),
    (String(repeating: "Ann ", count: 200), "123", String(repeating: "Ann-", count: 24) + "123"),
    ("Ann", String(repeating: "1", count: 200), String(repeating: "1", count: 100)),
  ])
  func `keeps the number behind it, however long it is`(text: String, number: String, name: String)
  {
    #expect(FileName.safe(text, number: number) == name)
  }

  @Test func `costs the same for the last of many that clash`() {
    var names = FileNames()
    for _ in 0..<20_000 { _ = names.name(for: "x") }
    #expect(names.name(for: "x") == "x-20001")
  }
}
