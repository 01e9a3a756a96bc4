import Mustache

/// The names that worked examples fill, as every other document has them: there, and empty.
///
/// A template asks for a value and leaves a blank where there is none, so one template is both the blank form
/// and the filled one.
enum Blanks {
  /// The names at the top of every document.
  static let record: Record = [
    "example": false, "profile": false, "unitsSubmitted": [], "mentor": false, "placed": false,
    "checklist": false, "signedOff": false, "evidence": [], "witnesses": [],
    "normalActivities": [], "neededActivities": [], "pieces": [], "crosses": [], "dates": false,
    "marks": false, "piece": false, "witness": false, "points": [], "questions": [], "question": "",
    "answer": "",
    "feedback": "", "signatures": false, "isSampled": false,
    "rounds": ["first": round, "second": round, "third": round],
    "sheet": "", "sheets": "", "filledForms": [], "notYetCovered": [],
    "exampleForms": [], "examples": [], "about": "", "place": "",
  ]

  /// A round of assessment that has not been.
  static let round: Value = [
    "evidenceJudged": "", "submitted": "", "isMet": false, "isNotYetMet": false, "feedback": "",
    "action": "", "due": "", "resubmitBy": "", "signatures": false,
  ]
}
