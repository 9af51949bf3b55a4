import SetUp

extension SittingSetUp {
  /// Reads a council's file and a file of products under the law.
  /// - Throws: `ImportFaults` with everything that is wrong, or what `law` throws.
  public init(council: NamedFile, products: NamedFile, law: LawSource) throws {
    var faults = FaultList(file: council.name)
    var productFaults = FaultList(file: products.name)
    let rows = CouncilFile(council, &faults).rows
    let list = ProductFile(products, &productFaults).rows
    try self.init(rows, list, law: law, faults, productFaults)
  }
}
