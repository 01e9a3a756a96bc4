#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a text file; line ends become `\n`, and what no template holds ends the build.
func textOfFile(_ path: String) -> String {
  guard let file = fopen(path, "r") else { fail("\(path):1:1: error: make this file readable") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    fail("\(path):1:1: error: save this file as UTF-8; only text can be built in")
  }
  let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
  let clean = lines.joined(separator: "\n")
  guard clean.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }) else {
    fail("\(path):1:1: error: remove the control characters from this file")
  }
  return clean
}

/// Writes a text file.
func save(_ text: String, to path: String) {
  guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
    fail("\(path):1:1: error: make this file writable")
  }
}

/// Ends the program with a message.
func fail(_ message: String) -> Never {
  let bytes = Array("\(message)\n".utf8)
  write(STDERR_FILENO, bytes, bytes.count)
  exit(1)
}
