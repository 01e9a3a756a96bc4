/// The headings known from the start, by role: from UK occupational standards, awarding bodies'
/// handbooks, and standards elsewhere.
enum StandardPhrases {
  static let all: [(role: Role, phrases: [String])] = [
    (
      .about,
      [
        "what this unit is about", "what is this unit about", "what is the unit about",
        "what the unit is about", "about this unit", "about the unit", "unit overview", "overview",
        "unit summary", "unit description", "unit descriptor", "unit introduction", "unit aim",
        "unit aims", "aim", "aims", "aim and purpose", "purpose", "application", "unit purpose",
        "this unit is about", "description", "summary", "application of the unit",
      ]
    ),
    (
      .standards,
      [
        "standards", "standard", "customer service standards", "customer service standard",
        "outcomes of effective performance", "outcomes", "performance criteria",
        "performance criterion", "criteria", "assessment criteria", "performance standards",
        "learning outcomes", "learning outcomes and assessment criteria", "outcomes and criteria",
        "elements", "elements of competence", "elements and performance criteria", "goals",
        "competencies", "competences", "competence", "you must be able to", "you will be able to",
        "you are able to", "what you must be able to do", "what you must do", "what you need to do",
        "performance", "performance outcomes", "what you will do", "skills", "tasks",
        "standards of performance", "you must", "the learner can", "the learner will",
        "occupational standards", "national occupational standards",
      ]
    ),
    (
      .knowledge,
      [
        "knowledge and understanding", "knowledge", "understanding", "underpinning knowledge",
        "essential knowledge", "required knowledge", "knowledge requirements", "knowledge evidence",
        "underpinning knowledge and understanding", "essential knowledge and understanding",
        "you must know and understand", "you need to know and understand", "you must know",
        "what you must know", "what you need to know", "what you must know and understand",
        "what you need to know and understand", "knowledge statements", "knowledge criteria",
        "know and understand", "required skills and knowledge",
      ]
    ),
    (
      .products, ["products", "product", "product criteria", "what you must make", "work products"]
    ),
    (
      .behaviours,
      [
        "behaviours", "behaviour", "behaviors", "behavior", "behaviour criteria", "attitudes",
        "behaviours which underpin effective performance", "how you must behave", "values",
      ]
    ),
    (
      .range,
      [
        "range", "scope", "scope and range", "scope/range", "range statement", "range statements",
        "range of variables", "range and conditions", "conditions", "contexts",
        "what you must cover",
      ]
    ),
    (
      .evidenceRequirements,
      [
        "evidence requirements", "evidence requirement", "evidence required", "evidence",
        "common evidence requirements", "evidence you must produce", "what you must provide",
        "performance evidence", "required evidence",
      ]
    ),
    (
      .guidance,
      [
        "assessment guidance", "guidance", "assessment", "guidance notes", "notes", "note",
        "notes for assessors", "assessor guidance", "guidance for assessors", "support notes",
        "delivery guidance", "delivery and assessment guidance", "assessment requirements",
        "assessment conditions", "evidence may be supplied by", "sources of evidence",
        "evidence sources", "suggested evidence", "additional information", "definitions",
        "links to other units", "links to other standards", "external links", "further information",
      ]
    ),
    (
      .keyWords,
      [
        "key words and phrases", "key words", "keywords", "key terms", "key phrases",
        "keywords and phrases", "key terms and phrases", "terms used",
      ]
    ),
    (.glossary, ["glossary", "glossary of terms", "terminology", "words and their meaning"]),
    (.themes, ["themes", "theme", "customer service themes", "the themes"]),
    (
      .structure,
      [
        "structure", "qualification structure", "structure of the qualification",
        "structure of the svq", "structure of the award", "rules of combination", "unit structure",
        "units and structure", "unit titles and structure", "how the qualification is made up",
        "structure and rules", "award structure", "certification requirements",
      ]
    ),
    (
      .group,
      [
        "mandatory units", "mandatory", "core units", "mandatory core units", "compulsory units",
        "optional units", "optional", "elective units", "electives", "additional units",
        "choice units", "required units",
      ]
    ),
    (
      .introduction,
      [
        "introduction", "foreword", "preface", "about this handbook", "about this qualification",
        "about the qualification", "introduction to the qualification", "qualification overview",
        "about this logbook", "welcome",
      ]
    ),
    (
      .progression,
      [
        "progression", "progression routes", "progression opportunities", "where next",
        "next steps",
      ]
    ),
    (
      .history,
      [
        "change history", "history of changes", "version history", "document history",
        "revision history", "document control", "history", "record of changes",
      ]
    ),
    (.forms, ["recording forms", "recording documents", "forms"]),
    (.vocabulary, ["vocabulary", "heading words", "words for headings"]),
  ]
}
