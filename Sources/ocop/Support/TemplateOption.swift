import ArgumentParser

/// The option of commands that make papers.
struct TemplateOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Thư mục lời mẫu riêng (mặc định: OCOP_TEMPLATES, hoặc templates cạnh kho).", valueName: "DIR"))
  var templates: String?
}
