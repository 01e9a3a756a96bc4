import Findings
import Standards

// Items as people read them.

extension ChangeList {
  /// An item as it was.
  func item(old index: Int) -> Change.Item {
    item(index, in: old, matching.newOf, matching.oldTargets)
  }

  /// An item as it is.
  func item(new index: Int) -> Change.Item {
    item(index, in: new, matching.oldOf, matching.newTargets)
  }

  private func item(
    _ index: Int, in list: ItemList, _ partners: [Int], _ targets: MemberTargets
  ) -> Change.Item {
    let item = list[index]
    let element = list.nearest(index) { $0 == .element }
    return Change.Item(
      unit: unit(of: index, in: list), element: element.map { list[$0].id }, id: item.id,
      code: item.code?.printed, text: text(of: index, in: list, partners, targets),
      isWithdrawn: item.isWithdrawn, mark: item.editions.mark, place: item.place)
  }

  /// The place of what a removed item stood in, as far as it is still there.
  func anchor(ofRemoved o: Int) -> Place? {
    var parent = old[o].parent
    while parent >= 0 {
      let partner = matching.newOf[parent]
      if partner >= 0, let place = new[partner].place { return place }
      parent = old[parent].parent
    }
    return nil
  }

  private func unit(of index: Int, in list: ItemList) -> String? {
    let whole = list[index].whole
    if list[whole].subject == .unit { return list[whole].id }
    return list.nearest(index) { $0 == .member }.map { list[$0].id }
  }

  /// The words of an item; of a member the title of its unit, if the group gives none.
  ///
  /// What came or went with a heading or a statement, and is not told by itself, stands below its words.
  private func text(
    of index: Int, in list: ItemList, _ partners: [Int], _ targets: MemberTargets
  ) -> String {
    let item = list[index]
    if item.subject == .member, item.wording.isEmpty {
      return targets.unit(of: index).map { list[$0].text } ?? item.id
    }
    guard partners[index] < 0 else { return item.text }
    var lines = [item.text]
    if item.subject.isSection {
      let prose = list.children(of: index).filter {
        list[$0].subject == .prose && partners[$0] < 0
      }
      lines += prose.map { list[$0].text }
    } else if item.subject.isStatement {
      let nested = (index + 1..<item.end).filter {
        partners[$0] < 0 && partners[list[$0].parent] < 0
      }
      lines += nested.map { list[$0].text }
    }
    return lines.joined(separator: "\n")
  }
}

extension ItemList {
  /// The unit, qualification or suite around an item, or what it is itself.
  func home(of index: Int) -> Change.Home {
    let item = self[self[index].whole]
    if item.subject == .library { return Change.Home(subject: .library, id: "", name: "brand") }
    let name = [item.code?.printed ?? "", item.text].filter { !$0.isEmpty }.joined(separator: " ")
    return Change.Home(
      subject: item.subject, id: item.id, name: name.isEmpty ? item.id : name)
  }
}
