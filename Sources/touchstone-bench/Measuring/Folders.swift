import Glibc

/// How much a folder holds.
struct FolderSize {
  var files = 0
  var bytes = 0
}

/// Makes a folder, and those that it lies in.
func makeFolder(_ path: String) throws(FileError) {
  guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
    throw FileError(path)
  }
  try makeFolder(String(path[..<slash]))
  guard mkdir(path, 0o777) == 0 else { throw FileError(path) }
}

/// Makes a new folder for files that nobody will miss.
func makeTemporaryFolder() throws(FileError) -> String {
  let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var name = Array("\(parent)/touchstone-bench-XXXXXX".utf8CString)
  guard mkdtemp(&name) != nil else { throw FileError(parent) }
  return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Removes a folder with all that is in it, if it is there.
func removeFolder(_ path: String) {
  for (inner, isFolder) in contents(of: path) {
    if isFolder { removeFolder(inner) } else { unlink(inner) }
  }
  rmdir(path)
}

/// Gives a folder, if it is there, another name beside it, so that a new one can be made.
func putAside(_ path: String) {
  var number = 1
  while access("\(path)-\(number)", F_OK) == 0 { number += 1 }
  rename(path, "\(path)-\(number)")
}

/// How many files a folder and those in it hold, and how many bytes they are.
func sizeOfFolder(_ path: String) -> FolderSize {
  var size = FolderSize()
  for (inner, isFolder) in contents(of: path) {
    if isFolder {
      let part = sizeOfFolder(inner)
      size.files += part.files
      size.bytes += part.bytes
    } else {
      var status = stat()
      lstat(inner, &status)
      size.files += 1
      size.bytes += Int(status.st_size)
    }
  }
  return size
}

/// The paths in a folder, which is empty if it is not there.
private func contents(of path: String) -> [(path: String, isFolder: Bool)] {
  guard let listing = opendir(path) else { return [] }
  defer { closedir(listing) }
  var contents: [(String, Bool)] = []
  while let entry = readdir(listing) {
    let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { contents.append(("\(path)/\(name)", isFolder)) }
  }
  return contents
}
