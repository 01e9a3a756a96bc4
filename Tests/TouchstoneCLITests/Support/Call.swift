import Synchronization
import TouchstoneCLI

/// What a call of the program did.
struct Outcome {
  var status: ExitStatus
  var output: String
  var errors: String
}

/// Calls the program inside the test's own process.
func touchstone(
  _ words: String..., in folder: TemporaryFolder? = nil, input: String = "",
  isColoured: Bool = false, programs: [String] = []
) async -> Outcome {
  await touchstone(
    words, in: folder, input: input, isColoured: isColoured, programs: programs)
}

/// Calls the program inside the test's own process.
func touchstone(
  _ words: [String], in folder: TemporaryFolder? = nil, input: String = "",
  isColoured: Bool = false, programs: [String] = []
) async -> Outcome {
  let streams = Streams()
  let environment = Environment(
    words: words, directory: folder?.path ?? "/nowhere", programFolders: programs,
    coloursReports: isColoured,
    read: { () throws(Fault) in Array(input.utf8) },
    write: { bytes throws(Fault) in streams.output.withLock { $0 += bytes } },
    report: { text in streams.errors.withLock { $0 += text } })
  let status = await run(in: environment)
  return Outcome(
    status: status, output: String(decoding: streams.output.withLock { $0 }, as: UTF8.self),
    errors: streams.errors.withLock { $0 })
}

private final class Streams: Sendable {
  let output = Mutex<[UInt8]>([])
  let errors = Mutex("")
}
