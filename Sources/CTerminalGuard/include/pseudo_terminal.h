#pragma once
/// Opens a pseudo-terminal of `columns` × `rows` cells and answers its master; -1 with errno if that fails.
/// The slave's path goes to `path`, at most `length` bytes with the closing zero.
int tg_open_pseudo_terminal(unsigned short columns, unsigned short rows, char *path, int length);
