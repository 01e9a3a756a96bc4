import Findings
import Testing

@testable import Standards

/// Reads settings with marks `▸` where faults are due; without them, and the faults.
private func read(_ text: String) async -> (settings: Settings, faults: Findings, marks: [Int]) {
  var offsets: [Int] = []
  var clean: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar == "▸" { offsets.append(clean.count) } else { clean += Array(String(scalar).utf8) }
  }
  let source = Source(path: "settings.md", text: String(decoding: clean, as: UTF8.self))
  let (library, reading) = await Library.read([LibraryFile(path: "settings.md", source: source)])
  var faults = reading
  faults.append(
    library.settings.faults(
      knowing: Settings.Names(
        rules: ["code-gap", "missing-space"], faults: ["unreadable-file"],
        changeRules: ["item-moved", "item-removed"], classes: ["breaking", "risk"])))
  return (library.settings, faults, offsets)
}

private func expectFaults(
  in text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) async {
  let (_, faults, marks) = await read(text)
  #expect(
    faults.sorted.map { "\($0.message) [\($0.rule.name)]" } == expected,
    sourceLocation: sourceLocation)
  #expect(
    faults.sorted.map { $0.place?.range.lowerBound } == marks, sourceLocation: sourceLocation)
}

struct SettingsTests {
  @Test func `settings are lists and tables under three headings, with words for people`() async {
    let (settings, faults, _) = await read(
      """
      # Settings
      Agreed in spring.

      ## Findings
      Our codes have gaps.

      - `code-gap`: Off

        They go back to the first edition.
      - missing-space: error

      ## Changes

      | Rule | Class |
      |---|---|
      | item-moved | breaking |

      ## Accepted changes
      - 0123456789abcdef: the group agreed: no evidence
        is lost
      """)
    #expect(faults.lines() == "")
    #expect(settings.findings.map(\.name) == ["code-gap", "missing-space"])
    #expect(settings.findings.map(\.value) == ["off", "error"])
    #expect(settings.changeClass(of: "item-moved") == "breaking")
    #expect(settings.changeClass(of: "item-removed") == nil)
    #expect(
      settings.acceptance(of: "0123456789abcdef")
        == "the group agreed: no evidence is lost")
    #expect(settings.acceptance(of: "0000000000000000") == nil)
  }

  @Test func `a name that nobody knows is answered with the nearest`() async {
    await expectFaults(
      in: """
        # Settings
        ## Findings
        - ▸code-gab: off
        - ▸item-moved: note
        ▸## Change
        - x: y
        ## Changes
        - ▸item-move: risk
        """,
      [
        "name what can be set here; 'code-gab' is not known; did you mean 'code-gap'? [unknown-setting]",
        "name what can be set here; 'item-moved' is not known [unknown-setting]",
        "write settings under 'Findings', 'Changes', 'Accepted changes' or 'House style', not under 'Change'; "
          + "did you mean 'Changes'? [unknown-setting]",
        "name what can be set here; 'item-move' is not known; did you mean 'item-moved'? "
          + "[unknown-setting]",
      ])
  }

  @Test func `a value that means nothing is reported with those that do`() async {
    await expectFaults(
      in: """
        ## Findings
        - ▸code-gap: warn
        - ▸missing-space
        - ▸: off
        ## Changes
        - ▸item-moved: error
        ## Accepted changes
        - ▸0123: too short
        - ▸0123456789ABCDEF: capitals
        """,
      [
        "set 'code-gap' to 'error', 'warning', 'note' or 'off', not to 'warn'; did you mean "
          + "'warning'? [unreadable-setting]",
        "write a name, a colon and a value, not 'missing-space' [unreadable-setting]",
        "write a name, a colon and a value, not ': off' [unreadable-setting]",
        "set 'item-moved' to 'breaking' or 'risk', not to 'error' [unreadable-setting]",
      ]
        + ["0123", "0123456789ABCDEF"].map {
          "write the fingerprint of a change before the colon, sixteen digits from 0 to f as "
            + "'touchstone diff' prints it, not '\($0)' [unreadable-setting]"
        })
  }

  @Test func `what is set twice is reported, and the last counts`() async {
    let text = "## Findings\n- code-gap: off\n- ▸code-gap: error\n"
    await expectFaults(
      in: text, ["set 'code-gap' once; the last of them counts [repeated-setting]"])
    let (settings, faults, _) = await read(text)
    #expect(faults.all.flatMap(\.notes).map(\.message) == ["it is set here first"])
    var findings = Findings()
    findings.report(.codeGap, "add what is missing")
    #expect(findings.judged(by: settings).all.map(\.severity) == [.error])
  }

  @Test func `what stops reading cannot be softened, nor can faults of the settings`() async {
    await expectFaults(
      in: "## Findings\n- ▸unreadable-file: off\n- ▸unknown-setting: note\n",
      ["unreadable-file", "unknown-setting"].map {
        "take '\($0)' out of the settings: what stops the program from reading is always an error "
          + "[lasting-error]"
      })
    let (settings, _, _) = await read("## Findings\n- unknown-setting: off\n")
    var findings = Findings()
    findings.report(.unknownSetting, "name a rule")
    #expect(findings.judged(by: settings) == findings)
  }

  @Test func `findings get the severity that is set, or are left out`() async {
    let (settings, _, _) = await read(
      "## Findings\n- code-gap: off\n- missing-space: error\n- stray-dot: nonsense\n")
    var findings = Findings()
    findings.report(.codeGap, "add what is missing")
    findings.report(.missingSpace, "put a space", notes: [Finding.Note("here")])
    findings.report(.strayDot, "take out a dot")
    let judged = findings.judged(by: settings)
    #expect(judged.all.map(\.rule.name) == ["missing-space", "stray-dot"])
    #expect(judged.all.map(\.severity) == [.error, .warning])
    #expect(judged.all.first?.notes.map(\.message) == ["here"])
  }
}
