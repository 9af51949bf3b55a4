#pragma once
// Swift cannot import casts in macros or, in Swift 6 mode, mutable globals: each needs a line here.
// SwiftPM refuses the -D flags that ncursesw.pc asks for, so they are set here.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <locale.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

// <wchar.h> hides it unless _XOPEN_SOURCE is defined before the first header.
extern int wcwidth(wchar_t character);

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline WINDOW *nc_curscr(void) { return curscr; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_key_f(int number) { return KEY_F(number); }
/// The value of a terminfo string, or NULL if the terminal has none.
static inline const char *nc_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}
/// Sets attributes and colour pair; ncurses keeps an extended pair behind the `opts` pointer.
static inline int nc_attr_set(WINDOW *window, attr_t attributes, int pair) {
  return wattr_set(window, attributes, (short)pair, &pair);
}
static const attr_t nc_bold = WA_BOLD;
static const attr_t nc_reverse = WA_REVERSE;
static const attr_t nc_underline = WA_UNDERLINE;
/// The mouse's button and wheel: what comes as soon as it is pressed.
static const mmask_t nc_click = BUTTON1_PRESSED | BUTTON1_CLICKED;
static const mmask_t nc_wheel_up = BUTTON4_PRESSED;
static const mmask_t nc_wheel_down = BUTTON5_PRESSED;
/// A file in memory, not inherited (`memfd_create`); -1 where the system has none.
static inline int nc_memory_file(void) { return (int)syscall(SYS_memfd_create, "paint", 1u); }
/// Makes `descriptor` stand for what `other` is, not inherited (`dup3`).
static inline int nc_replace(int descriptor, int other) { return (int)syscall(SYS_dup3, other, descriptor, O_CLOEXEC); }
