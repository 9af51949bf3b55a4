#pragma once
#include <sys/vfs.h>

/// The magic number of the file system that `path` lies on, as statfs(2) gives it; -1 if it cannot be asked.
/// Swift's Glibc module leaves <sys/vfs.h> out.
static inline long long cfs_type(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long long)(unsigned int)status.f_type : -1;
}
