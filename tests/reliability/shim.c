/* Stands between a program and the C library: writes down every call that changes a folder, or lets one fail.
   Loaded by LD_PRELOAD and steered through the functions whose names begin with `shim_`. One thread only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST 4096
static char watched[MOST], record[MOST];
static size_t watched_length;
static int record_to = -1;
static char tracked[MOST];

/* One planned fault: after so many more calls of these kinds, with this error; `lasting`: all later ones too. */
static long until = -1;
static int fault_error, fault_lasting, fault_halves, fired;
static unsigned fault_kinds;
enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, RENAME = 8, OPEN = 16, UNLINK = 32 };

struct __attribute__((packed)) head { char what; int32_t descriptor; int64_t number; int32_t length; };

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int inside(const char *path) {
    return watched_length && path && !strncmp(path, watched, watched_length)
        && (path[watched_length] == '/' || !path[watched_length]);
}

static int known(int descriptor) { return descriptor >= 0 && descriptor < MOST && tracked[descriptor]; }

static void put(const void *data, size_t length) {
    const char *at = data;
    while (length) {
        long done = syscall(SYS_write, record_to, at, length);
        if (done <= 0) _exit(70);
        at += done;
        length -= done;
    }
}

static void note(char what, int descriptor, int64_t number, const void *data, size_t length) {
    int kept = errno;
    struct head head = { what, descriptor, number, (int32_t)length };
    if (record_to < 0) return;
    put(&head, sizeof head);
    put(data, length);
    errno = kept;
}

static void note_two(char what, const char *from, const char *to) {
    char both[2 * MOST];
    size_t first = strlen(from) + 1, second = strlen(to) + 1;
    if (first + second > sizeof both) _exit(71);
    memcpy(both, from, first);
    memcpy(both + first, to, second);
    note(what, 0, 0, both, first + second);
}

static int fails(unsigned kind) {
    if (until < 0 || !(fault_kinds & kind)) return 0;
    if (until > 0) { until--; return 0; }
    fired++;
    if (!fault_lasting) until = -1;
    errno = fault_error;
    return 1;
}

/* ---- what the test program calls */

void shim_record(const char *file, const char *folder) {
    strncpy(watched, folder, MOST - 1);
    watched_length = strlen(watched);
    strncpy(record, file, MOST - 1);
    record_to = *file ? (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}

void shim_mark(long number) { note('A', 0, number, "", 0); }

void shim_arm(long after, int error, int lasting, int halves, unsigned kinds) {
    fault_error = error;
    fault_lasting = lasting;
    fault_halves = halves;
    fault_kinds = kinds;
    fired = 0;
    until = after;
}

int shim_disarm(void) { until = -1; return fired; }

/* ---- what the C library would be called for */

static int opened(int descriptor, const char *path, int flags) {
    if (descriptor >= 0 && descriptor < MOST && (tracked[descriptor] = inside(path)))
        note('O', descriptor, (flags & O_CREAT ? 1 : 0) | (flags & O_TRUNC ? 2 : 0), path, strlen(path) + 1);
    return descriptor;
}

#define OPEN_LIKE(name)                                                              \
    int name(const char *path, int flags, ...) {                                     \
        mode_t mode = 0;                                                             \
        if (flags & (O_CREAT | O_TMPFILE)) {                                         \
            va_list rest;                                                            \
            va_start(rest, flags);                                                   \
            mode = va_arg(rest, mode_t);                                             \
            va_end(rest);                                                            \
        }                                                                            \
        if ((flags & O_CREAT) && inside(path) && fails(OPEN)) return -1;             \
        return opened((int)syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags);        \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)

int close(int descriptor) {
    if (known(descriptor)) {
        tracked[descriptor] = 0;
        note('C', descriptor, 0, "", 0);
    }
    return (int)syscall(SYS_close, descriptor);
}

static ssize_t written(int descriptor, const void *data, size_t length, off64_t at) {
    if (fails(WRITE)) {
        int error = errno;
        if (fault_halves && length > 1) {
            REAL(pwrite64)(descriptor, data, length / 2, at);
            note('W', descriptor, at, data, length / 2);
        }
        errno = error;
        return -1;
    }
    return 0;
}

ssize_t write(int descriptor, const void *data, size_t length) {
    off64_t at;
    ssize_t done;
    if (!known(descriptor)) return syscall(SYS_write, descriptor, data, length);
    at = lseek64(descriptor, 0, SEEK_CUR);
    if (written(descriptor, data, length, at)) return -1;
    done = syscall(SYS_write, descriptor, data, length);
    if (done > 0) note('W', descriptor, at, data, done);
    return done;
}

static ssize_t put_at(int descriptor, const void *data, size_t length, off64_t at) {
    ssize_t done;
    if (known(descriptor) && written(descriptor, data, length, at)) return -1;
    done = syscall(SYS_pwrite64, descriptor, data, length, at);
    if (done > 0 && known(descriptor)) note('W', descriptor, at, data, done);
    return done;
}
ssize_t pwrite(int descriptor, const void *data, size_t length, off_t at) { return put_at(descriptor, data, length, at); }
ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t at) { return put_at(descriptor, data, length, at); }

/* A copy inside the kernel would not be seen; whoever asks for one falls back to reading and writing. */
ssize_t sendfile(int to, int from, off_t *at, size_t count) {
    if (known(to)) { errno = ENOTSOCK; return -1; }
    return REAL(sendfile)(to, from, at, count);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
    if (known(to)) { errno = ENOTSOCK; return -1; }
    return REAL(sendfile64)(to, from, at, count);
}

static int cut(int descriptor, off64_t length) {
    int done;
    if (known(descriptor) && fails(TRUNCATE)) return -1;
    done = (int)syscall(SYS_ftruncate, descriptor, length);
    if (!done && known(descriptor)) note('T', descriptor, length, "", 0);
    return done;
}
int ftruncate(int descriptor, off_t length) { return cut(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) { return cut(descriptor, length); }

static int flushed(int descriptor, long call) {
    int done;
    if (known(descriptor) && fails(SYNC)) return -1;
    done = (int)syscall(call, descriptor);
    if (!done && known(descriptor)) note('S', descriptor, 0, "", 0);
    return done;
}
int fsync(int descriptor) { return flushed(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return flushed(descriptor, SYS_fdatasync); }

int rename(const char *from, const char *to) {
    int done;
    if (inside(to) && fails(RENAME)) return -1;
    done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!done && inside(to)) note_two('R', from, to);
    return done;
}

static int linked(const char *from, const char *to, int flags) {
    int done;
    if (inside(to) && fails(RENAME)) return -1;
    done = (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, flags);
    if (!done && inside(to)) note_two('L', from, to);
    return done;
}
int link(const char *from, const char *to) { return linked(from, to, 0); }
int linkat(int a, const char *from, int b, const char *to, int flags) {
    if (a == AT_FDCWD && b == AT_FDCWD) return linked(from, to, flags);
    return REAL(linkat)(a, from, b, to, flags);
}

int unlink(const char *path) {
    int done;
    if (inside(path) && fails(UNLINK)) return -1;
    done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!done && inside(path)) note('U', 0, 0, path, strlen(path) + 1);
    return done;
}
