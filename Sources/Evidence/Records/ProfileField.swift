public import CSV

/// A line of the title page or the personal profile: a row of `profile.csv`.
public struct ProfileField: Sendable {
  /// What the lines are about; the words are those that the file has.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case jobTitle = "job title"
    case address
    case postcode
    case homeTelephone = "home telephone"
    case workTelephone = "work telephone"
    case email
    case fax
    case currentJob = "current job"
    case previousWork = "previous work"
    case qualifications = "qualifications and training"
    case interests
    case employer
    case employerAddress = "employer address"
    case employerPostcode = "employer postcode"
    case employerTelephone = "employer telephone"
    case employerFax = "employer fax"
    case employerEmail = "employer email"
    case business = "type of business"
    case staff = "number of staff"
    case structure
    /// The codes of the units that the candidate is registered for.
    case units
    /// The codes of the units that are submitted for assessment.
    case submitted = "units submitted"
    /// The day on the title page.
    case date
  }

  /// What it is about.
  public var name: Entry<Name>
  /// What it says.
  public var value: Cell
}

extension ProfileField {
  /// The codes in the field.
  public var codes: [Cell] {
    switch name.value {
    case .units, .submitted: value.items
    default: []
    }
  }
}

extension ProfileField.Name: Worded {
  var words: [String] { [rawValue] }
}
