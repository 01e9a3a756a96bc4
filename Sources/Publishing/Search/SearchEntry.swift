/// Something that a search finds as one result, with all that can be found in it: a unit, a form.
struct SearchEntry: Sendable {
  /// What it is.
  var kind: SearchKind
  /// The code as printed, empty if it has none.
  var code = ""
  /// What the anchors of most of its items begin with.
  var id = ""
  /// Further codes, such as an awarding body's own number.
  var otherCodes: [String] = []
  /// The name of its theme, empty if it has none.
  var theme = ""
  /// The title in plain words.
  var title: String
  /// Where it stands: the same unit has a page in each qualification that uses it.
  var pages: [Page] = []
  /// What can be found in it, in order.
  var items = SearchItems()

  /// A page that shows the entry.
  struct Page: Sendable, Hashable {
    /// Which of the library's qualifications it belongs to, nothing if to none.
    var qualification: Int?
    /// Where it stands in the folder of the qualification, or of the site if it belongs to none.
    var address: String
  }
}

/// What a text is, for ranking and for filters.
///
/// The script knows them by these names, and ranks in this order.
enum SearchKind: String, Sendable, CaseIterable {
  case unit
  case qualification
  /// A handbook, a logbook, a form, a page of the site.
  case document
  case element
  case criterion
  case knowledge
  case term
  case keyWord
  case evidence
  case prose
  /// The heading of a section, which tells where the prose below it stands.
  case heading
}
