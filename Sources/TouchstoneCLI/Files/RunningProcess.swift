#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The number by which the system knows this process.
var processNumber: Int32 { getpid() }

/// Whether there is a process of a number.
func isRunning(_ number: Int32) -> Bool {
  kill(number, 0) == 0 || errno == EPERM
}

/// How many processors there are for this process's tasks.
var processorCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }
