// Which of the 64 bytes at `block` equal `byte`: bit k of the answer speaks for block[k].
// Swift's SIMD types have no operation that gathers the comparison's lanes into an integer; the processors have.
#ifndef BYTE_MASK_H
#define BYTE_MASK_H

#include <stdint.h>

#if defined(__SSE2__)

#include <emmintrin.h>

static inline uint64_t byte_mask_sixteen(__m128i lanes) { return (uint64_t)(uint32_t)_mm_movemask_epi8(lanes); }

static inline uint64_t byte_mask_equal(const uint8_t *block, uint8_t byte) {
    const __m128i wanted = _mm_set1_epi8((char)byte);
    uint64_t mask = 0;
    for (int part = 3; part >= 0; part--) {
        __m128i lanes = _mm_loadu_si128((const __m128i *)(block + 16 * part));
        mask = mask << 16 | byte_mask_sixteen(_mm_cmpeq_epi8(lanes, wanted));
    }
    return mask;
}

// Whether any of the 64 bytes equals one of two bytes or has its highest bit set.
static inline int byte_mask_any(const uint8_t *block, uint8_t first, uint8_t second) {
    const __m128i one = _mm_set1_epi8((char)first), other = _mm_set1_epi8((char)second);
    __m128i found = _mm_setzero_si128();
    for (int part = 0; part < 4; part++) {
        __m128i lanes = _mm_loadu_si128((const __m128i *)(block + 16 * part));
        __m128i equal = _mm_or_si128(_mm_cmpeq_epi8(lanes, one), _mm_cmpeq_epi8(lanes, other));
        found = _mm_or_si128(found, _mm_or_si128(lanes, equal));
    }
    return _mm_movemask_epi8(found) != 0;
}

// Which of the 64 bytes have their highest bit set, that is: are not ASCII.
static inline uint64_t byte_mask_high(const uint8_t *block) {
    uint64_t mask = 0;
    for (int part = 3; part >= 0; part--) {
        mask = mask << 16 | byte_mask_sixteen(_mm_loadu_si128((const __m128i *)(block + 16 * part)));
    }
    return mask;
}

#else

// Plain C that compilers for other processors (NEON, SVE) vectorise.
static inline uint64_t byte_mask_equal(const uint8_t *block, uint8_t byte) {
    uint64_t mask = 0;
    for (int k = 0; k < 64; k++) { mask |= (uint64_t)(block[k] == byte) << k; }
    return mask;
}

static inline uint64_t byte_mask_high(const uint8_t *block) {
    uint64_t mask = 0;
    for (int k = 0; k < 64; k++) { mask |= (uint64_t)(block[k] >> 7) << k; }
    return mask;
}

static inline int byte_mask_any(const uint8_t *block, uint8_t first, uint8_t second) {
    uint8_t found = 0;
    for (int k = 0; k < 64; k++) { found |= (uint8_t)(block[k] == first || block[k] == second || block[k] >> 7); }
    return found != 0;
}

#endif

#endif
