#define _GNU_SOURCE
#include "terminal_guard.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// All state is written before the handlers that read it are installed, or while the terminal is not armed.

enum { text_capacity = 512, spare_stack_size = 65536 };

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
static const int polite[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
enum { fatal_count = sizeof fatal / sizeof *fatal, polite_count = sizeof polite / sizeof *polite };

static struct sigaction before_fatal[fatal_count];
static struct sigaction before_polite[polite_count];
static volatile sig_atomic_t installed;
static volatile sig_atomic_t armed;
static volatile sig_atomic_t chains;
static volatile sig_atomic_t forward_to = -1;
static volatile sig_atomic_t standard_error = -1;

static struct termios mode;
static int terminal = -1;
static int output = -1;
static char leave[text_capacity];
static size_t leave_length;
static char notice[text_capacity];
static size_t notice_length;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(descriptor, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

/// Only calls that POSIX allows in a handler.
static void restore(void) {
  if (!armed) return;
  armed = 0;
  if (output >= 0) write_all(output, leave, leave_length);
  // A process in the background would be stopped by SIGTTOU instead of ending.
  signal(SIGTTOU, SIG_IGN);
  tcsetattr(terminal, TCSANOW, &mode);
  if (output >= 0) write_all(output, notice, notice_length);
  if (standard_error >= 0) dup2(standard_error, STDERR_FILENO);
}

static void on_fatal(int number) {
  restore();
  struct sigaction next;
  memset(&next, 0, sizeof next);
  next.sa_handler = SIG_DFL;
  for (int i = 0; chains && i < fatal_count; i++) {
    if (fatal[i] == number) next = before_fatal[i];
  }
  sigaction(number, &next, NULL);
  raise(number);
}

static void on_polite(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  if (forward_to >= 0) (void)!write(forward_to, &byte, 1);
  errno = error;
}

int tg_install(int descriptor, int forward, bool chain) {
  if (tcgetattr(descriptor, &mode) != 0) return -1;
  tg_remove();
  terminal = descriptor;
  output = -1;
  forward_to = forward;
  chains = chain;

  // A stack overflow leaves no stack to handle it on.
  static char spare_stack[spare_stack_size];
  stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&spare, NULL);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction old;
    sigaction(fatal[i], &action, &old);
    // A second terminal in one process must not chain to the handler of the first.
    if (old.sa_handler != on_fatal) before_fatal[i] = old;
  }
  action.sa_handler = on_polite;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < polite_count; i++) sigaction(polite[i], &action, &before_polite[i]);
  installed = 1;
  return 0;
}

void tg_set_leave(int to, const char *sequence, size_t length, const char *text, size_t text_length) {
  leave_length = length < text_capacity ? length : text_capacity;
  memcpy(leave, sequence, leave_length);
  notice_length = text_length < text_capacity ? text_length : text_capacity;
  memcpy(notice, text, notice_length);
  output = to;
}

void tg_set_standard_error(int descriptor) { standard_error = descriptor; }

void tg_arm(bool now) { armed = now; }

void tg_remove(void) {
  armed = 0;
  standard_error = -1;
  if (!installed) return;
  installed = 0;
  for (int i = 0; i < polite_count; i++) sigaction(polite[i], &before_polite[i], NULL);
  forward_to = -1;
}

void tg_stop(void) {
  struct sigaction action, old;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, &old);
  sigset_t stop, mask;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &old, NULL);
}

void tg_quiet_crashes(void) {
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i] != SIGQUIT) signal(fatal[i], SIG_DFL);
  }
}
