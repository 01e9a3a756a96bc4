import Findings
import Standards

// Items as people read them.

extension ChangeList {
  /// An item as it was.
  func item(old index: Int) -> Change.Item { item(index, in: old, audience.oldTargets) }

  /// An item as it is.
  func item(new index: Int) -> Change.Item { item(index, in: new, audience.newTargets) }

  private func item(_ index: Int, in list: ItemList, _ targets: MemberTargets) -> Change.Item {
    let item = list[index]
    let element = list.nearest(index) { $0 == .element }
    return Change.Item(
      unit: unit(of: index, in: list), element: element.map { list[$0].id }, id: item.id,
      code: item.code?.printed, text: text(of: index, in: list, targets),
      isWithdrawn: item.isWithdrawn, mark: item.editions.mark, place: item.place)
  }

  /// The unit, qualification or suite around an item, or what it is itself.
  func home(of index: Int, in list: ItemList) -> Change.Home {
    let whole = list[index].whole
    let item = list[whole]
    let name = [item.code?.printed ?? "", item.text].filter { !$0.isEmpty }.joined(separator: " ")
    return Change.Home(
      subject: item.subject, id: item.id, name: name.isEmpty ? item.id : name)
  }

  private func unit(of index: Int, in list: ItemList) -> String? {
    let whole = list[index].whole
    if list[whole].subject == .unit { return list[whole].id }
    return list.nearest(index) { $0 == .member }.map { list[$0].id }
  }

  /// The words of an item; of a member the title of its unit, if the group gives none.
  private func text(of index: Int, in list: ItemList, _ targets: MemberTargets) -> String {
    let item = list[index]
    guard item.subject == .member, item.wording.isEmpty else { return item.text }
    return targets.unit(of: index).map { list[$0].text } ?? item.id
  }
}
