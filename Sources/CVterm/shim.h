#pragma once
#include <pty.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vterm.h>

/// POSIX_SPAWN_SETSID, which <spawn.h> hides behind _GNU_SOURCE.
static const short cv_spawn_setsid = 0x80;

/// Tells the pseudo-terminal its size; ioctl is variadic, so Swift cannot call it.
static inline int cv_resize(int descriptor, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}
