#pragma once
#include <stdbool.h>
#include <stddef.h>

/// Remembers the mode of the terminal `descriptor` and installs the handlers. Fatal signals will restore that mode.
/// Polite ones (SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT) write their number, as one byte, to `forward`.
/// With `chain`, a fatal signal then goes to the handler that was there before; without it, to SIG_DFL.
/// Returns 0, or -1 with errno if the mode cannot be read.
int tg_install(int descriptor, int forward, bool chain);

/// What a fatal signal writes to `output`: first `sequence`, which leaves full-screen mode, then, in the restored
/// mode, `notice`. Both are copied; the parts beyond 512 bytes are dropped.
void tg_set_leave(int output, const char *sequence, size_t length, const char *notice, size_t notice_length);

/// The descriptor that a fatal signal puts back as standard error; -1 for none.
void tg_set_standard_error(int descriptor);

/// While not armed (in the background, or before the screen is up) fatal signals leave the terminal alone.
void tg_arm(bool armed);

/// Puts the polite signals back as they were; fatal ones keep to what `chain` said.
void tg_remove(void);

/// Lets the process stop by SIGTSTP, and returns when it goes on.
void tg_stop(void);

/// Sends fatal signals to SIG_DFL, past Swift's backtracer, which would wait for a key on a terminal.
void tg_quiet_crashes(void);
