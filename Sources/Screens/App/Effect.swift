import Council
import Documents
import TerminalUI

/// What the program must do on behalf of a screen.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Go back to the screen below.
  case back
  /// Load and show another screen on top.
  case open(Destination)
  /// Answer this key as if the user had pressed it.
  case press(Key)
  /// Do something as the signed-in member, or on the register as the account where nobody is: durably, in order, answered by `App.receive`.
  case save(Intent)
  /// Unlock the member's key by the PIN; answered by `App.receive`.
  case unlock(member: String, pin: String)
  /// Give, change or recover a PIN, at once; answered by `App.receive`.
  case pin(PINTask)
  /// Forget what the member's PIN unlocked, once everything is written.
  case lock(member: String)
  /// Print a paper; answered by `App.receive`.
  case print(PrintJob)
  /// Stop printing; what is being printed is answered by `App.receive`.
  case cancelPrint
  /// Look for printers; answered by `App.receive`.
  case findPrinters
  /// Look at a file for a document of a dossier; answered by `App.receive`.
  case file(FileTask)
  /// Bring a file into the register, or write the register to one; answered by `App.receive`.
  case transfer(TransferTask)
  /// Verify the record of the open store; answered by `App.receive`.
  case verify(VerificationTask)
  /// Make the demo sittings in the default place and open one; answered by a new start.
  case createDemo(DemoSitting)
  /// Write the two files that a new sitting is set up from; answered by `App.receive`.
  case createTemplate
  /// Something that a set-up needs done; answered by `App.receive`, or by a new start.
  case setUp(SetUpRequest)
  /// Begin the tour, or end it.
  case tour
  /// Look and type like this from now on, for whoever is at the keyboard.
  case prefer(Preferences)
  /// Take the next typing method, for whoever is at the keyboard.
  case changeTyping
  /// Remember these preferences, of a member or of all without their own; a failure becomes a message.
  case keep(Preferences, member: String?)
  /// Stop the program for a while (Ctrl-Z).
  case suspend
  /// Draw everything on the terminal anew (Ctrl-L): another program may have written over it.
  case repaint
}

/// The sample sittings that a first start offers.
public enum DemoSitting: String, Hashable, Sendable, CaseIterable {
  case province2026 = "province-2026"
  case district2020 = "district-2020"
}

/// A screen that another one leads to.
public enum Destination: Hashable, Sendable {
  /// The question for the PIN of the member with this id.
  case pin(member: String)
  /// The question for the recovery code, for the leader with this id whose PIN is lost.
  case recovery(member: String)
  /// Another PIN for the signed-in member.
  case pinChange
  /// Everybody's PIN, for those who give them.
  case pinDesk
  /// A PIN for the member with this id.
  case pinGiving(member: String)
  /// The agenda, as the signed-in member.
  case products
  /// The scoring form of the product with this code, for the signed-in member.
  case form(product: String)
  case result(product: String)
  /// Where the sheets of a closed product lie apart, and what would change its star.
  case discussion(product: String)
  /// The chair's question whether scoring of a product shall begin or end.
  case step(StageStep, product: String)
  /// The question why the council shall meet about a product that is asked about in writing.
  case meeting(product: String)
  /// The national council's result that the province takes over for a product.
  case adoption(product: String)
  /// Whose sheets the chair asks for again.
  case askAgain(product: String)
  /// The chair's question where to step back to.
  case stepBack(product: String)
  /// What the chair concludes about a product.
  case conclusion(product: String)
  case minutes
  /// The papers of the sitting, to be printed.
  case papers
  /// The question whether the record of the store shall be verified.
  case verification
  /// A paper as text.
  case preview(PaperRequest)
  /// The question why the printed minutes shall be changed.
  case correction
  /// Setting a new sitting up.
  case newSitting
  /// Changing what the sitting was set up with.
  case setUp
  /// The sittings of the store.
  case sittings
  /// Sessions, attendance and who leads, beginning with this product.
  case sitting(product: String?)
  /// What the council agrees on together for a product.
  case agreement(product: String)
  /// Who has no sheet for a product yet.
  case paperSheets(product: String)
  /// The paper sheet of a member, to be typed, compared or confirmed.
  case paper(product: String, member: String)
  /// What is late or due on the register of dossiers.
  case calendar
  /// The report of a season from the register of dossiers.
  case seasonReport
  /// A page of the register of dossiers.
  case register(RegisterPage)
  /// What can be done and opened from here, to be found by some letters.
  case palette
  /// The search on the screen below.
  case find
  /// Colours and letters.
  case preferences
  /// The help page: the commands of the screen below, then the words used.
  case help
}

extension Destination {
  /// True for pages that lie over the work rather than being a place of it.
  var liesOver: Bool { [.help, .palette, .find, .preferences].contains(self) }
}

/// A step that the chair takes with a product before it is concluded.
public enum StageStep: Hashable, Sendable {
  /// Scoring begins.
  case begin
  /// Scoring ends, and the sheets are revealed.
  case close
}
