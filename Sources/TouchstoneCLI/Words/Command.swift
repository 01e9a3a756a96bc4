/// What the words of a call ask for.
public enum Command: Sendable, Equatable {
  case build(BuildCommand)
  case check(CheckCommand)
  case show(ShowCommand)
  case diff(DiffCommand)
  case explain(ExplainCommand)
  case changelog(ChangelogCommand)
  case logbook(LogbookCommand)
  case render(RenderCommand)
  case start(InitCommand)
  case newUnit(NewUnitCommand)
  case newQualification(NewQualificationCommand)
  case newTemplates(NewTemplatesCommand)
  /// Help on a command, or on all of them.
  case help(String?)
  case version
}
