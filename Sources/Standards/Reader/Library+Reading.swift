public import Findings
import Markdown

extension Library {
  /// Reads all files of a folder of standards, several at a time; their order does not matter.
  ///
  /// A suite's `suite.md` is read before its units, because its vocabulary says what their headings
  /// mean. Files that define nothing, such as a README, are passed over.
  public static func read(_ files: [LibraryFile]) async -> (library: Library, findings: Findings) {
    var none: KeptReadings?
    return await read(files, keeping: &none)
  }

  /// Reads all files of a folder of standards, and takes what was kept of those that are as they were.
  ///
  /// - Parameter kept: What is kept from one reading to the next, nothing to keep nothing.
  public static func read(
    _ files: [LibraryFile], keeping kept: inout KeptReadings?
  ) async -> (library: Library, findings: Findings) {
    let files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var findings = Findings()
    var vocabularies: [String: Vocabulary] = [:]
    for file in files where file.location.sort == .suite {
      let document = Document.parse(file.source).document
      let (vocabulary, found) = vocabulary(in: document, of: file.source)
      vocabularies[file.location.suite] = vocabulary
      findings.append(found)
    }
    let known = vocabularies
    let names = qualificationNames(files)
    let read: @Sendable (LibraryFile) -> FileReading = { file in
      let (suite, sort) = file.location
      let stem = sort == .suite ? suite : file.stem
      let (document, found) = Document.parse(file.source)
      var reading = DefinitionReader.read(
        document, of: file.source, as: sort, stem: stem, known[suite] ?? .standard,
        known: names[suite] ?? [])
      reading.findings.append(found)
      return reading
    }
    let readings: [FileReading]
    if var memory = kept {
      readings = await memory.readings(of: files, keys: keys(of: files, names)) {
        await inParallel($0, read)
      }
      kept = memory
    } else {
      readings = await inParallel(files, read)
    }
    var assembly = LibraryAssembly()
    for (file, reading) in zip(files, readings) { assembly.add(reading, of: file) }
    let library = assembly.library()
    findings.append(assembly.findings)
    return (library, findings)
  }

  /// Reads one file that stands for itself: a unit, or a qualification with its units under it.
  ///
  /// It becomes a library of one suite, which has the file's name.
  public static func read(_ source: Source) -> (library: Library, findings: Findings) {
    let name = LibraryFile(path: source.path, source: source).stem
    let (document, found) = Document.parse(source)
    let (vocabulary, odd) = vocabulary(in: document, of: source)
    let reading = DefinitionReader.read(
      document, of: source, as: .alone, stem: name, vocabulary, known: [name])
    var assembly = LibraryAssembly()
    assembly.findings.append(found)
    assembly.findings.append(odd)
    assembly.add(reading, to: name, hasTitle: true)
    return (assembly.library(), assembly.findings)
  }

  /// What the qualifications of each suite are called, as far as the places of their files tell.
  private static func qualificationNames(_ files: [LibraryFile]) -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for file in files where file.location.sort == .qualification {
      names[file.location.suite, default: []].insert(file.stem)
    }
    return names
  }

  /// What stands for each file and for all that it is read with.
  private static func keys(of files: [LibraryFile], _ names: [String: Set<String>]) -> [Fingerprint]
  {
    var circumstances: [String: Fingerprint] = [:]
    for (suite, names) in names {
      circumstances[suite] = Fingerprint(of: names.sorted().map { Fingerprint(of: $0) })
    }
    for file in files where file.location.sort == .suite {
      let suite = file.location.suite
      circumstances[suite] = Fingerprint(
        of: [circumstances[suite] ?? Fingerprint(of: ""), Fingerprint(of: file.source.bytes)])
    }
    return files.map { file in
      Fingerprint(
        of: [
          circumstances[file.location.suite] ?? Fingerprint(of: ""), Fingerprint(of: file.path),
          Fingerprint(of: file.source.path), Fingerprint(of: file.source.bytes),
        ])
    }
  }

  private static func vocabulary(
    in document: Document, of source: Source
  ) -> (Vocabulary, Findings) {
    var reader = DefinitionReader(source, .standard)
    var vocabulary = Vocabulary.standard
    reader.readVocabulary(Outline(document.blocks), into: &vocabulary)
    return (vocabulary, reader.findings)
  }
}
