internal import CSV
internal import Checks
internal import Choosing
internal import Comparison
internal import Evidence
internal import Findings
internal import JSON
internal import Markdown
internal import Mustache
internal import Publishing
internal import Standards

/// Every rule of the program, module by module.
///
/// A test reads the sources and holds them against these lists, so that none is forgotten.
enum RuleCatalogue {
  /// What is found in files of standards, templates and sheets.
  static let findings: [Rule] =
    [
      .invalidUTF8, .nulCharacter, .controlCharacter, .hiddenCharacter, .malformedJSON,
      .duplicateMember,
    ]
    + ofMarkdown + ofTemplates + ofDefinitions + ofChecks + ofSheets + ofPortfolios + ofFolders

  /// What ends a command; no setting can change that.
  static let faults: [Rule] = [
    .unknownQualification, .unknownUnit, .unknownDocument, .unknownTemplate, .unexplained,
    .fileExists, .unreadableCode, .unreadableFile, .noSuite, .noPDFTool, .unwritableFile,
    .unreadableRevision,
  ]

  /// What gives a change its class.
  static let changes = ClassRule.all

  /// What a folder's settings may name.
  static let names = Settings.Names(
    rules: findings.map(\.name), faults: faults.map(\.name), changeRules: changes.map(\.name),
    classes: Change.Impact.allCases.reversed().map(\.rawValue))
}

extension RuleCatalogue {
  private static let ofMarkdown: [Rule] = [
    .deepNesting, .unclosedBlock, .unopenedBlock, .tooMuchRepeated, .surplusCell,
  ]

  private static let ofTemplates: [Rule] = [
    .unclosedTag, .malformedTag, .unclosedSection, .strayClose, .outsideBlock, .blankLine,
    .deepSections, .unsafeValue, .unknownName, .unprintableValue, .unknownPartial,
    .endlessTemplate, .unusedTemplate, .emptyTemplate, .missingContent, .repeatedFormNumber,
    .unknownLabel, .repeatedLabel,
  ]

  private static let ofDefinitions: [Rule] = [
    .missingHeading, .textBeforeHeading, .duplicateUnit, .misplacedFile, .unknownHeading,
    .swallowedLine, .joinedLine, .pastedCode, .runTogether, .unlistedItems,
    .unreadableFact, .contradictingFact, .daysOutOfOrder, .unusedText,
    .ruleWithoutText, .unreadableMember, .unknownMeaning, .misplacedVocabulary, .unexplainedTerm,
    .duplicateCode, .duplicateFormerCode, .codeGap, .codeOutOfSequence, .missingCode,
    .wrongUnitInCode,
    .wrongElementInCode, .strayDot, .codeCase, .missingSpace, .unreadableSetting, .unknownSetting,
    .repeatedSetting, .lastingError,
  ]

  private static let ofChecks: [Rule] =
    Check.all.map(\.rule) + [.undecidedRules, .missingFigure, .unknownForm, .unknownBrandFact]

  private static let ofSheets: [Rule] = [
    .missingColumn, .unknownColumn, .repeatedColumn, .unclosedQuote, .textBehindQuote, .rowLength,
    .unknownSignedItem, .ambiguousSignedItem,
  ]

  private static let ofPortfolios: [Rule] = [
    .unknownSheet, .missingSheet, .emptyCell, .unreadableDay, .unknownWord, .missingEdition,
    .otherEdition,
    .missingPart, .twoParts, .unknownPerson, .unfitPart, .otherCandidate, .repeatedEvidenceNumber,
    .unknownEvidenceNumber, .unknownCriterion, .withdrawnCriterion, .methodDoesNotApply,
    .repeatedClaim, .unclaimedCode, .unansweredQuestion, .claimsNothing, .evidenceOutOfOrder,
    .unsignedRecord,
    .unknownElement, .repeatedRound, .repeatedRow, .openAtSignOff, .dateAfterSignOff,
    .repeatedCandidate, .emptyClass,
  ]

  private static let ofFolders: [Rule] = [
    .noDefinitions, .misnamedDefinition, .linkLoop, .brandLogo, .unmet, .undecidedChoice,
    .allAchieved,
    .moreThanAsked,
    .wayToComplete, .replacedLogbook, .outdatedEdition, .formerCandidate, .draftLogbook,
    .withdrawnQualification,
    .lateRegistration,
    .outdatedOutput, .missingOutput, .surplusOutput, .changedOutput, .pdfFailed,
    .unreadSubmodule, .unreadableEdition, .unmatchedAcceptance,
  ]
}
