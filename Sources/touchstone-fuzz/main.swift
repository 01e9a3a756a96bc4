// Feeds libFuzzer's inputs to one of the readers: `touchstone-fuzz --READER [libFuzzer's words]`.
//
// It is built by `.ci/fuzz`, because every module has to be compiled with the sanitiser's eyes. libFuzzer
// passes over words that begin with two dashes, so that the reader's name reaches its children too.

typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// libFuzzer's own main; what it returns is an exit status.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ words: UnsafeMutablePointer<Words>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

guard let trial = Trial.named(in: CommandLine.arguments) else {
  fatalError("name one of \(Trial.allCases.map { "--\($0.rawValue)" }.joined(separator: ", "))")
}
var count = CommandLine.argc
var words = CommandLine.unsafeArgv
_ = runDriver(&count, &words, trial.callback)
