import Glibc

/// A file or folder that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
  let description: String

  /// Takes the reason of the call that failed just now.
  init(_ path: String) {
    description = "\(path): \(String(cString: strerror(errno)))"
  }
}

/// A file that is written from its beginning.
struct FileWriter: ~Copyable {
  private let path: String
  private let file: UnsafeMutablePointer<FILE>

  init(_ path: String) throws(FileError) {
    guard let file = fopen(path, "w") else { throw FileError(path) }
    self.path = path
    self.file = file
  }

  /// Writes behind what is there.
  mutating func write(_ text: String) throws(FileError) {
    var text = text
    let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    guard isWritten else { throw FileError(path) }
  }

  /// Ends the file; one that is not closed may not be whole.
  consuming func close() throws(FileError) {
    guard fclose(file) == 0 else { throw FileError(path) }
  }
}

/// Writes a whole file.
func writeFile(_ path: String, _ text: String) throws(FileError) {
  var file = try FileWriter(path)
  try file.write(text)
  try file.close()
}

/// Reads a whole file.
func readFile(_ path: String) throws(FileError) -> [UInt8] {
  guard let file = fopen(path, "r") else { throw FileError(path) }
  defer { fclose(file) }
  guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size >= 0 else {
    throw FileError(path)
  }
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}
