// posix_openpt and its like are hidden from Swift, which imports Glibc without these.
#define _GNU_SOURCE
#include "pseudo_terminal.h"
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int tg_open_pseudo_terminal(unsigned short columns, unsigned short rows, char *path, int length) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  struct winsize size = { rows, columns, 0, 0 };
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, path, (size_t)length) != 0
      || ioctl(master, TIOCSWINSZ, &size) != 0) {
    close(master);
    return -1;
  }
  return master;
}
