import Glibc
import TouchstoneCLI

prepareProcess()
let world = Environment.process

func print(_ text: String) throws { try world.write(Array(text.utf8)) }

func tell(_ text: String) { world.report("touchstone-bench: \(text)\n") }

do {
  switch try Call(world.words) {
  case .measure(let benchmark): try print(try benchmark.results(tell).text)
  case .sample(let stage, let shelf): try print(try await stage.perform(on: shelf).line)
  case .html(let file): try world.write(html(of: try readFile(file), path: file))
  case .library(let library, let shelf): try library.write(to: shelf)
  case .diff(let proof): exit(try await proof.run(print, tell) ? 0 : 1)
  case .words(let old, let new): try world.write(wordDifference(of: old, new))
  case .help: try print(Call.usage)
  }
} catch {
  tell("\(error)")
  exit(2)
}
