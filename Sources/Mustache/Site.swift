/// Where in a document a tag stands, as far as it decides how a value is written there.
struct Site: Sendable, Equatable {
}
