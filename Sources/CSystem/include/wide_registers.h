// Whether the processor has what the wide variants of loops here are compiled for. All others get by with what every
// processor of the kind has.
#ifndef WIDE_REGISTERS_H
#define WIDE_REGISTERS_H

#include <stdbool.h>

#if defined(__x86_64__)

#include <immintrin.h>

// Registers of 32 bytes, and single instructions for the bits of a mask.
#define WIDE_REGISTERS __attribute__((target("avx2,bmi,bmi2,popcnt")))

static inline bool wide_registers_are_there(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2")
        && __builtin_cpu_supports("popcnt");
}

#else

static inline bool wide_registers_are_there(void) { return false; }

#endif

#endif
