import JSON
import Mustache
import Testing

@Suite struct RecordTests {
  @Test func `of two values with one name the later is taken`() {
    let record = Record([("a", "1"), ("b", "2"), ("a", "3"), ("c", "4"), ("a", "5")])
    #expect(record.count == 3)
    #expect(record["a"] == "5")
    #expect(record["b"] == "2")
  }

  @Test func `a name that the record does not have has no value, and one that is empty has`() {
    let record: Record = ["known": nil]
    #expect(record["known"] == Value.nothing)
    #expect(record["unknown"] == Value?.none)
  }

  @Test func `a value is put in, put in place of another, and taken out`() {
    var record: Record = ["a": "1"]
    record["b"] = "2"
    record["a"] = "3"
    #expect(record == ["b": "2", "a": "3"])
    record["a"] = Value?.none
    record["c"] = Value?.none
    #expect(record == ["b": "2"])
  }

  @Test func `merged records have what each has, the other's value where both have one`() {
    let even = Record((0..<100).map { ("name\($0 * 2)", "even") })
    let third = Record((0..<100).map { ("name\($0 * 3)", "third") })
    let merged = even.merging(third)
    for number in 0..<400 {
      let isThird = number.isMultiple(of: 3) && number < 300
      let isEven = number.isMultiple(of: 2) && number < 200
      let value: Value? = isThird ? .text("third") : isEven ? .text("even") : .none
      #expect(merged["name\(number)"] == value)
    }
    #expect(even.merging([:]) == even)
    #expect(Record().merging(even) == even)
  }

  @Test func `a record is the same however many members it has had on the way`() {
    var record: Record = [:]
    for number in 0..<40 {
      record["name\(number)"] = .text("\(number)")
      record["name\(number / 2)"] = "half"
      let other = record.merging(["name0": "0", "other": "1"])
      #expect(record.count == number + 1)
      #expect(other.count == number + 2)
      #expect(other["name0"] == "0")
      #expect(other["name\(number)"] == (number < 1 ? "0" : record["name\(number)"]))
      #expect(other["other"] == "1")
    }
    for number in 20..<40 { #expect(record["name\(number)"] == .text("\(number)")) }
    for number in 0..<40 {
      record["name\(number)"] = Value?.none
      #expect(record["name\(number)"] == Value?.none)
      #expect(record["name39"] == (number < 39 ? "39" : Value?.none))
    }
    #expect(record == [:])
  }

  @Test func `records that share their names have values of their own`() {
    let names: Names = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let letters = Record(names, ["1", "2", "3", "4", "5", "6", "7", "8"])
    var others = Record(names, ["8", "7", "6", "5", "4", "3", "2", "1"])
    others["h"] = "9"
    others["i"] = "10"
    #expect(letters["a"] == "1" && letters["h"] == "8" && letters["i"] == Value?.none)
    #expect(others["a"] == "8" && others["h"] == "9" && others["i"] == "10")
    #expect(letters.merging(["b": "0", "j": "11"])["b"] == "0")
    #expect(letters["b"] == "2")
  }

  @Test func `each of however many values is found`() {
    for count in [1, 6, 7, 8, 254, 255, 256, 1000] {
      let record = Record((0..<count).map { ("name\($0)", .text("\($0)")) })
      for number in 0..<count { #expect(record["name\(number)"] == .text("\(number)")) }
      #expect(record["name\(count)"] == Value?.none)
    }
  }

  @Test func `the order in which members were given makes no other record`() {
    let names = (0..<12).map { "name\($0)" }
    let there = Record(names.map { ($0, .text($0)) })
    var back: Record = ["name11": "name11"]
    for name in names.reversed() { back[name] = .text(name) }
    #expect(there == back)
    back["name3"] = "another"
    #expect(there != back)
  }

  @Test func `members are printed in the order of their names`() {
    let value: Value = ["b": "2", "name": ["z": true, "y": []], "a": "1"]
    #expect(value.json.text(.compact) == #"{"a":"1","b":"2","name":{"y":[],"z":true}}"#)
  }
}
