import Findings

// A name is typed in several sheets, and a spreadsheet does not show a space too many. So people are told apart
// by the letters of their names: spaces and capitals do not count.

/// What all ways of writing a name have in common.
func nameKey(_ name: String) -> String {
  name.lowercased().withSingleSpaces
}

/// Whether two names are those of one person.
public func sameName(_ a: String, _ b: String) -> Bool {
  a.utf8.elementsEqual(b.utf8) || nameKey(a) == nameKey(b)
}
