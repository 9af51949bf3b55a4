import ArgumentParser

/// The option of commands that make papers.
struct TemplateOption: ParsableArguments {
  @Option(
    help: .told(
      "Thư mục lời mẫu riêng (mặc định: OCOP_TEMPLATES, hoặc templates cạnh kho).",
      "Folder of the council's own wording (default: OCOP_TEMPLATES, or templates beside the store).", value: "DIR"))
  var templates: String?
}
