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

  @Test func `members are printed in the order of their names`() {
    let value: Value = ["b": "2", "name": ["z": true, "y": []], "a": "1"]
    #expect(value.json.text(.compact) == #"{"a":"1","b":"2","name":{"y":[],"z":true}}"#)
  }
}
