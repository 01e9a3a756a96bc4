import Findings
import Testing

@Suite struct `Work that is done on all cores` {
  @Test(arguments: [0, 1, 2, 3, 6, 7, 100])
  func `gives its results in the order of what it was done to`(_ count: Int) async {
    let results = await Array(0..<count).mapInParallel(by: 3) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
  }
}
